import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import test from 'ava';
import type { Channel } from '../../../src/application/ports/conversation.js';
import { ManualTimers } from '../../../src/adapters/memory/manual-timers.js';
import { TcpConnection } from '../../../src/adapters/tcp/tcp-connection.js';
import { TurnWrites } from '../../../src/adapters/tcp/turn-writes.js';
import { StubClock } from '../../helpers/protocol-stubs.js';

const MIB = 1024 * 1024;

/** A client that takes everything at once. */
class ReadySocket extends Duplex {
  taken = 0;

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.taken += chunk.length;
    done();
  }

  setNoDelay(): void {}

  setKeepAlive(): void {}
}

function scene(): { socket: ReadySocket; connection: TcpConnection; timers: ManualTimers } {
  const socket = new ReadySocket();
  const timers = new ManualTimers();
  const accepted = socket as unknown as Socket;
  const conversation = {
    receive: () => undefined,
    outputDrained: () => undefined,
    inputEnded: () => undefined,
    finish: () => undefined,
    closed: () => undefined,
  };
  const connection = new TcpConnection({
    accepted,
    readPath: {
      name: 'data',
      fullReadBytes: 65_536,
      attach: () => accepted,
      start: () => undefined,
    },
    conversations: { open: (_channel: Channel) => conversation },
    timers,
    turnWrites: new TurnWrites(timers, new StubClock()),
    onClosed: () => undefined,
  });
  return { socket, connection, timers };
}

/** What the stream does by itself is over; no turn of the server has begun. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a client that reads quickly gets a large reply in many turns', async (t) => {
  const { socket, connection, timers } = scene();
  connection.send(Buffer.alloc(5 * MIB), 0, 5 * MIB);
  const taken: number[] = [];
  for (let turn = 0; turn < 6; turn++) {
    await settled();
    taken.push(socket.taken / MIB);
    timers.runTurn();
  }
  t.deepEqual(taken, [1, 2, 3, 4, 5, 5]);
});

test('a large reply that is under way when the connection ends arrives whole', async (t) => {
  const { socket, connection, timers } = scene();
  connection.send(Buffer.alloc(3 * MIB), 0, 3 * MIB);
  connection.end();
  for (let turn = 0; turn < 2; turn++) {
    t.false(socket.writableEnded);
    await settled();
    timers.runTurn();
  }
  await settled();
  t.is(socket.taken, 3 * MIB);
  t.true(socket.writableEnded);
});
