import { compareThroughput } from '../throughput.js';
import type { Workload } from './workload.js';

export const throughputNone: Workload = {
  name: 'none',
  summary: 'SET and GET per second without durability',
  run: (settings) =>
    compareThroughput(
      'none',
      [
        { test: 'set', pipeline: 1, target: 0.9 },
        { test: 'get', pipeline: 1, target: 0.9 },
        { test: 'set', pipeline: 16, target: 1.1 },
        { test: 'get', pipeline: 16, target: 1.1 },
        { test: 'set', pipeline: 64, target: 1.3 },
        { test: 'get', pipeline: 64, target: 1.3 },
      ],
      settings,
    ),
};
