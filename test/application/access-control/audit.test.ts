import test from 'ava';
import type { AuditEvent, AuditLog } from '../../../src/application/ports/audit-log.js';
import { Audit } from '../../../src/application/access-control/audit.js';
import { catalogue } from '../../../src/application/generated/catalogue.js';
import { Port } from '../../../src/application/ports/identifiers.js';
import { Server } from '../../../src/application/server/server.js';
import { Sessions } from '../../../src/application/clients/sessions.js';
import { fixedTokens } from '../../helpers/fixed-tokens.js';
import { MemoryServer } from '../../helpers/memory-server.js';

const ADA = { address: '127.0.0.1:7', connection: 1, token: 'ada' };
const NOBODY = { ...ADA, token: null };

async function audited(isOn = true): Promise<{ server: MemoryServer; events: AuditEvent[] }> {
  const events: AuditEvent[] = [];
  const log: AuditLog = {
    isOn,
    record: (event) => void events.push(event),
    reopen: async () => undefined,
    close: async () => undefined,
  };
  const server = new MemoryServer({ tokens: fixedTokens });
  server.container.rebind(Port.AuditLog).toConstantValue(log);
  await server.container.get(Server).start();
  return { server, events };
}

test('start, logins, commands of an administrator and changes are recorded, and nothing else', async (t) => {
  const { server, events } = await audited();
  const client = server.connect('127.0.0.1:7');
  client.ask('AUTH not-the-token\nAUTH grace secret\nHELLO 3 AUTH ada secret\nAUTH secret\n');
  client.ask('SET key value\nGET key\nINFO\nHSET h f v\n');
  client.ask('CONFIG SET maxmemory 1gb TIMEOUT 5\nCONFIG SET maxmemory hidden\n');
  client.ask(
    'CONFIG SET requirepass hidden\nMULTI\nFLUSHALL\nEXEC\nDELPREFIX hidden\nCLIENT LIST\n',
  );
  await server.container.get(Server).stop();
  const command = (name: string) => ({ event: 'command', command: name, ...ADA });
  t.deepEqual(events as unknown[], [
    { event: 'server-started', port: 6380 },
    { event: 'login-refused', ...NOBODY },
    { event: 'login-refused', ...NOBODY },
    { event: 'login', ...ADA },
    { event: 'login', ...ADA },
    command('config|set'),
    { event: 'configuration-changed', parameters: ['maxmemory', 'timeout'], ...ADA },
    command('config|set'),
    command('config|set'),
    { event: 'configuration-changed', parameters: ['requirepass'], ...ADA },
    command('flushall'),
    command('delprefix'),
    command('client|list'),
    { event: 'server-stopped' },
  ]);
  for (const secret of ['secret', 'not-the-token', 'grace', 'hidden', 'value', 'key"', '1gb']) {
    t.false(JSON.stringify(events).includes(secret), secret);
  }
});

test('what is refused before it is carried out is no command of an administrator', async (t) => {
  const { server, events } = await audited();
  server.connect('127.0.0.1:7').ask('FLUSHALL\nCONFIG SET timeout 1\nSHUTDOWN\nCLIENT\n');
  t.deepEqual(events, [{ event: 'server-started', port: 6380 }]);
});

test('a permission that was refused is recorded with the name of the command', async (t) => {
  const { server, events } = await audited();
  server.connect('127.0.0.1:7').ask('AUTH secret\n');
  const session = server.container.get(Sessions).all()[0]!;
  server.container.get(Audit).permissionRefused(session, 'config|get');
  t.deepEqual(events.at(-1), { event: 'permission-refused', command: 'config|get', ...ADA });
});

test('commands with the flag admin are watched, and those that remove everything', async (t) => {
  const { server } = await audited();
  const audit = server.container.get(Audit);
  const useCase = { execute: () => undefined };
  const watched = catalogue.filter((info) => audit.watch(useCase, info) !== useCase);
  const admin = catalogue.filter(({ flags }) => flags.includes('admin'));
  t.true(admin.length >= 18);
  t.is(watched.length, admin.length + 4);
  const off = (await audited(false)).server.container.get(Audit);
  t.true(catalogue.every((info) => off.watch(useCase, info) === useCase));
});
