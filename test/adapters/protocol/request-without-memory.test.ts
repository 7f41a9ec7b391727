import test from 'ava';
import { PendingInput } from '../../../src/adapters/protocol/pending-input.js';
import { StubServer } from '../../helpers/stub-server.js';

test.serial('a request for which there is no memory costs its own connection alone', (t) => {
  const { append } = PendingInput.prototype;
  t.teardown(() => void (PendingInput.prototype.append = append));
  PendingInput.prototype.append = () => {
    throw new RangeError('Array buffer allocation failed');
  };
  const server = new StubServer();
  const [greedy, other] = [server.connect(), server.connect()];
  greedy.send('*2\r\n$4\r\nECHO\r\n$1000000\r\nx');
  server.timers.runTurns();
  t.true(greedy.channel.isDestroyed);
  other.send('PING\n');
  t.true(other.sent.length > 0);
  t.false(other.channel.isDestroyed);
});
