import { TestCertificates } from '../../test/helpers/test-certificates.js';
import { compareThroughput } from '../throughput.js';
import type { Workload } from './workload.js';

export const throughputTls: Workload = {
  name: 'tls',
  summary: 'SET and GET per second over TLS 1.3 without durability',
  run: (settings) => {
    const certificates = new TestCertificates();
    certificates.issue('server');
    return compareThroughput(
      'none',
      [
        { test: 'set', pipeline: 1, target: 0.9 },
        { test: 'get', pipeline: 1, target: 0.9 },
        { test: 'set', pipeline: 16, target: 1 },
        { test: 'get', pipeline: 16, target: 1 },
      ],
      settings,
      certificates,
    );
  },
};
