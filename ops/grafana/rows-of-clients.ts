import { lines, now, perSecond, quantile, query, type Row, sumBy } from './panel.js';

export const COMMAND_ROW: Row = {
  title: 'Commands',
  panels: [
    lines({
      title: 'Commands a second',
      description: 'The ten that are asked for most.',
      unit: 'ops',
      queries: [
        query(
          '{{instance}} {{command}}',
          `topk(10, ${sumBy('instance, command', perSecond('minidb_commands_total'))})`,
        ),
      ],
    }),
    lines({
      title: 'Time of commands',
      description: 'On the thread that executes them, without waiting for the disk.',
      unit: 's',
      queries: [
        query('{{instance}} p50', quantile(0.5, 'minidb_command_duration_seconds')),
        query('{{instance}} p99', quantile(0.99, 'minidb_command_duration_seconds')),
        query('{{instance}} p99.9', quantile(0.999, 'minidb_command_duration_seconds')),
      ],
    }),
    lines({
      title: 'Where the time goes',
      description: 'Seconds a second, by command: the five that take most of the thread.',
      unit: 'percentunit',
      queries: [
        query(
          '{{instance}} {{command}}',
          `topk(5, ${sumBy('instance, command', perSecond('minidb_command_duration_seconds_sum'))})`,
        ),
      ],
    }),
    lines({
      title: 'Error replies',
      description: 'By their first word.',
      unit: 'ops',
      queries: [
        query(
          '{{instance}} {{code}}',
          sumBy('instance, code', perSecond('minidb_error_replies_total')),
        ),
      ],
    }),
    lines({
      title: 'Failed and refused',
      description:
        'Executed and answered with an error; refused before that; and requests that were no command.',
      unit: 'ops',
      queries: [
        query(
          '{{instance}} {{command}} failed',
          sumBy('instance, command', perSecond('minidb_command_failures_total')),
        ),
        query(
          '{{instance}} {{command}} refused',
          sumBy('instance, command', perSecond('minidb_command_rejections_total')),
        ),
        query('{{instance}} no command', perSecond('minidb_requests_rejected_total')),
      ],
    }),
  ],
};

export const CLIENT_ROW: Row = {
  title: 'Clients',
  panels: [
    lines({
      title: 'Connections',
      description: 'Those that are open, those that wait for an answer, and the limit.',
      unit: 'short',
      queries: [
        query('{{instance}} open', now('minidb_connections')),
        query('{{instance}} waiting', now('minidb_clients_waiting')),
        query('{{instance}} limit', now('minidb_connections_max')),
      ],
    }),
    lines({
      title: 'Connections a second',
      description: 'Many that are short are a client without a pool.',
      unit: 'ops',
      queries: [
        query('{{instance}} accepted', perSecond('minidb_connections_accepted_total')),
        query('{{instance}} refused', perSecond('minidb_connections_refused_total')),
        query('{{instance}} logins refused', perSecond('minidb_logins_refused_total')),
        query('{{instance}} commands not allowed', perSecond('minidb_permissions_refused_total')),
      ],
    }),
    lines({
      title: 'Network',
      description: 'What clients sent and were sent.',
      unit: 'Bps',
      queries: [
        query('{{instance}} received', perSecond('minidb_network_received_bytes_total')),
        query('{{instance}} sent', perSecond('minidb_network_sent_bytes_total')),
      ],
    }),
    lines({
      title: 'Buffers of clients',
      description: 'Requests that wait, and replies that clients have not taken.',
      unit: 'bytes',
      queries: [
        query('{{instance}} requests', now('minidb_client_input_bytes')),
        query('{{instance}} replies', now('minidb_client_output_bytes')),
      ],
    }),
    lines({
      title: 'Subscriptions',
      description: 'Channels with a subscriber, and subscriptions to channels and patterns.',
      unit: 'short',
      queries: [
        query('{{instance}} channels', now('minidb_channels')),
        query('{{instance}} subscriptions', now('minidb_subscriptions')),
      ],
    }),
    lines({
      title: 'Slow subscribers',
      description: 'Closed because they did not read.',
      unit: 'ops',
      queries: [query('{{instance}}', perSecond('minidb_slow_subscribers_closed_total'))],
    }),
  ],
};
