import test from 'ava';
import { clientNetworkOf, hostOf, isLoopbackHost } from '../../src/domain/network-address.js';

test('the host is what stands before the port', (t) => {
  t.is(hostOf('10.1.2.3:4567'), '10.1.2.3');
  t.is(hostOf('::1:4567'), '::1');
  t.is(hostOf('::ffff:10.1.2.3:4567'), '10.1.2.3');
  t.is(hostOf('fe80::1%eth0:4567'), 'fe80::1%eth0');
  t.is(hostOf('unknown:0'), 'unknown');
});

test('loopback hosts are known', (t) => {
  for (const host of ['127.0.0.1', '127.9.9.9', '::1']) t.true(isLoopbackHost(host), host);
  for (const host of ['10.0.0.1', '::2', '1270.0.0.1', 'unknown'])
    t.false(isLoopbackHost(host), host);
});

test('IPv4 counts by address and IPv6 by network', (t) => {
  t.is(clientNetworkOf('10.1.2.3:4567'), '10.1.2.3');
  t.is(clientNetworkOf('::ffff:10.1.2.3:4567'), '10.1.2.3');
  t.is(clientNetworkOf('2001:db8:1:2:3:4:5:6:4567'), '2001:db8:1:2::/64');
  t.is(clientNetworkOf('2001:db8:1:2::6:4567'), '2001:db8:1:2::/64');
  t.is(clientNetworkOf('2001:db8::6:4567'), '2001:db8:0:0::/64');
  t.is(clientNetworkOf('fe80::1%eth0:4567'), 'fe80:0:0:0::/64');
  t.is(clientNetworkOf('::1:4567'), '0:0:0:0::/64');
});
