import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { waitFor } from './wait.js';

/** One alert of one server, as somebody was told of it. */
export interface Notification {
  /** Who was told, as the path of the address says: on-call or team. */
  readonly receiver: string;
  readonly status: string;
  readonly alert: string;
  readonly instance: string;
}

interface Body {
  readonly alerts: readonly { status: string; labels: Readonly<Record<string, string>> }[];
}

/** Stands for whom Alertmanager tells, and keeps what it was told. */
export class Notifications {
  readonly received: Notification[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#take(request).then((status) => response.writeHead(status).end());
    });
  }

  static async listen(): Promise<Notifications> {
    const notifications = new Notifications();
    await new Promise<void>((resolve) => {
      notifications.#server.listen(0, '127.0.0.1', resolve);
    });
    return notifications;
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Waits until somebody has been told, and says who. */
  async told(alert: string, instance: string, status: 'firing' | 'resolved'): Promise<string> {
    const { receiver } = await waitFor(`${alert} of ${instance} ${status}`, () => {
      return (
        this.received.find(
          (one) => one.alert === alert && one.instance === instance && one.status === status,
        ) ?? null
      );
    });
    return receiver;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #take(request: IncomingMessage): Promise<number> {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += String(part);
    const { alerts } = JSON.parse(text) as Body;
    const receiver = (request.url ?? '').slice(1);
    for (const { status, labels } of alerts) {
      const { alertname: alert = '', instance = '' } = labels;
      this.received.push({ receiver, status, alert, instance });
    }
    return 200;
  }
}
