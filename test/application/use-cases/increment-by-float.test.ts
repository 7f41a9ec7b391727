import test from 'ava';
import { OK, arity, bulk, error, exchange, integer } from '../../helpers/exchanges.js';

const notAFloat = error('ERR value is not a valid float');
const infiniteSum = error('ERR increment would produce NaN or Infinity');
const notAnInteger = error('ERR value is not an integer or out of range');

test('INCRBYFLOAT answers the digits that Redis does', (t) =>
  exchange(t, [
    ['INCRBYFLOAT a 0.1', bulk('0.1')],
    ['INCRBYFLOAT a 0.2', bulk('0.3')],
    ['INCRBYFLOAT a 1e10', bulk('10000000000.29999999981373549')],
    ['SET b 3.0e3', OK],
    ['INCRBYFLOAT b 200', bulk('3200')],
    ['INCRBYFLOAT b -3200', bulk('0')],
    ['INCRBYFLOAT b +.5', bulk('0.5')],
    ['INCRBYFLOAT b 0x1p3', bulk('8.5')],
    ['SET c 10', OK],
    ['EXPIRE c 10', integer(1)],
    ['INCRBYFLOAT c 1', bulk('11')],
    ['TTL c', integer(10)],
  ]));

test('INCRBYFLOAT refuses what is no number and what becomes none', (t) =>
  exchange(t, [
    ['SET a abc', OK],
    ['INCRBYFLOAT a 1', notAFloat],
    ['INCRBYFLOAT b abc', notAFloat],
    [['INCRBYFLOAT', 'b', ' 1'], notAFloat],
    [['INCRBYFLOAT', 'b', ''], notAFloat],
    ['INCRBYFLOAT b nan', notAFloat],
    ['INCRBYFLOAT b 1e5000', notAFloat],
    ['INCRBYFLOAT b inf', infiniteSum],
    [['SET', 'c', '1'.repeat(5120)], OK],
    ['INCRBYFLOAT c 1', notAFloat],
    ['EXISTS b', integer(0)],
    ['INCRBYFLOAT a', arity('incrbyfloat')],
  ]));

test('DECRBY subtracts within 64 bits', (t) =>
  exchange(t, [
    ['DECRBY a 5', integer(-5)],
    ['DECRBY a -10', integer(5)],
    ['DECRBY b 9223372036854775807', integer('-9223372036854775807')],
    ['DECRBY b 2', error('ERR increment or decrement would overflow')],
    ['DECRBY b -9223372036854775808', error('ERR decrement would overflow')],
    ['DECRBY b x', notAnInteger],
    ['DECRBY b', arity('decrby')],
  ]));
