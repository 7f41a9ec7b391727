/** Redis's names: which entries may go when memory is used up, and by what they are chosen. */
export const MEMORY_POLICIES = [
  'noeviction',
  'allkeys-lru',
  'volatile-lru',
  'volatile-ttl',
] as const;
export type MemoryPolicy = (typeof MEMORY_POLICIES)[number];

/** Entries note when they were used. */
export const usesClock = (policy: MemoryPolicy): boolean => policy.endsWith('-lru');

/** Only entries with an expiry go. */
export const takesExpiringOnly = (policy: MemoryPolicy): boolean => policy.startsWith('volatile-');
