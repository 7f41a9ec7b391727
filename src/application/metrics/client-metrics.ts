import { inject, injectable } from 'inversify';
import { Channels } from '../publish/channels.js';
import { RuntimeSettings } from '../server/runtime-settings.js';
import type { SessionConnection } from '../clients/session.js';
import { Sessions } from '../clients/sessions.js';
import { Statistics } from '../statistics/statistics.js';
import type { Topics } from '../publish/topics.js';
import { counter, gauge, type MetricFamily, type MetricSource } from './metric-family.js';

/** Connections, what goes through them, and who subscribes. */
@injectable()
export class ClientMetrics implements MetricSource {
  readonly families: readonly MetricFamily[];

  constructor(
    @inject(Statistics) statistics: Statistics,
    @inject(Sessions) sessions: Sessions,
    @inject(RuntimeSettings) settings: RuntimeSettings,
    @inject(Channels) channels: Channels,
  ) {
    const sum = (of: (connection: SessionConnection) => number): number =>
      sessions.all().reduce((all, { connection }) => all + (connection ? of(connection) : 0), 0);
    this.families = [
      gauge('minidb_connections', 'Clients connected', () => statistics.connectionsOpen),
      gauge('minidb_connections_max', 'Clients allowed', () => settings.maxConnections),
      counter(
        'minidb_connections_accepted_total',
        'Clients that have connected',
        () => statistics.connectionsReceived,
      ),
      counter(
        'minidb_connections_refused_total',
        'Connections closed at once because a limit was reached',
        () => statistics.connectionsRefused,
      ),
      counter(
        'minidb_logins_refused_total',
        'Logins with a wrong token or password',
        () => statistics.loginsRefused,
      ),
      counter(
        'minidb_permissions_refused_total',
        'Commands that a token does not allow',
        () => statistics.permissionsRefused,
      ),
      counter(
        'minidb_network_received_bytes_total',
        'Bytes that clients sent',
        () => sessions.bytesReceived,
      ),
      counter(
        'minidb_network_sent_bytes_total',
        'Bytes that clients were sent',
        () => sessions.bytesSent,
      ),
      gauge('minidb_clients_waiting', 'Clients with a command that is not answered yet', () =>
        sum(({ isWaiting }) => (isWaiting ? 1 : 0)),
      ),
      gauge('minidb_client_input_bytes', 'Bytes received and not handled', () =>
        sum(({ inputBytes }) => inputBytes),
      ),
      gauge('minidb_client_output_bytes', 'Bytes of replies that clients have not taken', () =>
        sum(({ outputBytes }) => outputBytes),
      ),
      gauge('minidb_channels', 'Channels with a subscriber', () => channels.channels.size),
      gauge('minidb_subscriptions', 'Subscriptions to channels and patterns', () =>
        [channels.channels, channels.patterns].reduce((all, of) => all + subscribersOf(of), 0),
      ),
      counter(
        'minidb_slow_subscribers_closed_total',
        'Subscribers closed because they did not read what they were sent',
        () => statistics.slowSubscribersCut,
      ),
    ];
  }
}

function subscribersOf(topics: Topics): number {
  let sum = 0;
  for (const { subscribers } of topics.all()) sum += subscribers.size;
  return sum;
}
