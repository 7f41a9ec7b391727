import { inject, injectable } from 'inversify';
import {
  LATENCY_THRESHOLD_MS,
  MEMORY_SAMPLES,
  SLOW_LOG_ENTRIES,
  SLOW_LOG_MICROSECONDS,
} from '../../domain/limits.js';
import type { MemoryPolicy } from '../databases/memory-policy.js';
import { Port } from '../ports/identifiers.js';
import type { Settings } from './settings.js';
import { SECOND_MS } from '../../domain/time-units.js';

/** What CONFIG SET can change while the server runs, from what it was started with. */
@injectable()
export class RuntimeSettings {
  /** 0 means no bound. */
  maxMemoryBytes: number;
  maxMemoryPolicy: MemoryPolicy;
  /** Entries looked at for each that is evicted. */
  maxMemorySamples = MEMORY_SAMPLES;
  maxConnections: number;
  /** Clients that ask nothing for so long are disconnected; 0 means never. */
  idleTimeoutSeconds: number;
  checkpointIntervalMs: number;
  checkpointJournalBytes: number;
  retentionMs: number;
  retentionBytes: number;
  /** Commands that take longer are noted: 0 all, -1 none. */
  slowLogMicroseconds = SLOW_LOG_MICROSECONDS;
  slowLogEntriesMax = SLOW_LOG_ENTRIES;
  /** What takes so long is an event for LATENCY; 0 means that none is kept. */
  latencyThresholdMs = LATENCY_THRESHOLD_MS;
  /** As `Settings`. */
  slowCommandMs: number;
  /** How long each command takes is counted in buckets. */
  tracksLatency = true;

  constructor(@inject(Port.Settings) settings: Settings) {
    this.maxMemoryBytes = settings.maxMemoryBytes;
    this.maxMemoryPolicy = settings.maxMemoryPolicy;
    this.maxConnections = settings.maxConnections;
    this.slowCommandMs = settings.slowCommandMs;
    this.idleTimeoutSeconds = Math.ceil(settings.idleTimeoutMs / SECOND_MS);
    this.checkpointIntervalMs = settings.checkpointIntervalMs;
    this.checkpointJournalBytes = settings.checkpointJournalBytes;
    this.retentionMs = settings.retentionMs;
    this.retentionBytes = settings.retentionBytes;
  }
}
