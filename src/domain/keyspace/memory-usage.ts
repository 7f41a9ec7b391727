/**
 * Bytes in use by all keyspaces that share it: cells with entries, tables and expiry indexes. It is
 * kept up to date where memory is taken and given back, so that asking for it costs nothing.
 */
export class MemoryUsage {
  bytes = 0;
}
