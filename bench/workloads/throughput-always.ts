import { compareThroughput } from '../throughput.js';
import type { Workload } from './workload.js';

export const throughputAlways: Workload = {
  name: 'always',
  summary: 'SET per second when every write is synced before its answer',
  run: (settings) =>
    compareThroughput(
      'always',
      [
        { test: 'set', pipeline: 1, target: 1.2 },
        { test: 'set', pipeline: 16, target: 1.8 },
        { test: 'set', pipeline: 64, target: 1.8 },
      ],
      settings,
    ),
};
