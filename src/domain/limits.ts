/**
 * Every bound of the server, with its reason. A bound that an operator may change has a flag of the
 * same name in the command line.
 */

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** A line without its end. Redis's limit; a person never types that much, a lost client may. */
export const LINE_BYTES_MAX = 64 * KIB;
/** One argument of a RESP array: Redis's `proto-max-bulk-len`. */
export const ARGUMENT_BYTES_MAX = 512 * MIB;
/** A string that APPEND, SETRANGE or SETBIT makes longer: as long as one argument can be, as in Redis. */
export const STRING_BYTES_MAX = ARGUMENT_BYTES_MAX;
/** Pairs of bytes that LCS compares: a second of slices, and a table of 32 MiB. 16 KiB against 16 KiB. */
export const LCS_CELLS_MAX = 2 ** 28;
/** One JSON value: it is parsed in one go, which takes some 10 ms for so much. */
export const JSON_BYTES_MAX = MIB;
/** The answer of a JSONPath: a document of many levels can be in it once for each of them. */
export const JSON_ANSWER_BYTES_MAX = 16 * MIB;
/**
 * What a JSONPath takes is not known beforehand. Most take less than 1 ms, a descent through a whole
 * document of 1 MiB some 100 ms, and a hostile one would take for ever.
 */
export const JSON_QUERY_MAX_MS = 500;
/** Of a glob pattern, stars not counted: for each byte of a text it takes a step per 32 of them. */
export const GLOB_ELEMENTS_MAX = 1024;
/** Such steps that are taken before the thread is given back, or SCAN answers: some 3 ms. */
export const GLOB_STEPS_MAX = 2 ** 18;
/** Keys that one KEYS collects before it answers. More than that is for SCAN. */
export const LISTED_BYTES_MAX = 512 * MIB;
/** Words of one command: Redis's bound. */
export const ARGUMENTS_MAX = 1_048_576;
/** One request in all: word positions are 31-bit, and Redis closes at the same size. */
export const REQUEST_BYTES_MAX = GIB;
/** Before a client has proven who it is, it gets no room to work with: Redis's bounds. */
export const UNAUTHENTICATED_ARGUMENTS_MAX = 10;
export const UNAUTHENTICATED_ARGUMENT_BYTES_MAX = 16 * KIB;
export const UNAUTHENTICATED_TIME_MAX_MS = 10_000;
/**
 * After a refused login the next one from the same address waits for so long (no flag: an operator who
 * wants none has a proxy that does it better) …
 */
export const LOGIN_DELAY_FIRST_MS = 50;
/** … twice as long after each, up to this: far below the time to log in, so that a right token is never too late. */
export const LOGIN_DELAY_MAX_MS = 2000;
/** An address without a refused login for so long is new again. */
export const LOGIN_DELAY_FORGOTTEN_MS = 600_000;
/** Addresses whose refused logins are remembered, the latest: a megabyte or two. */
export const LOGIN_DELAY_ADDRESSES_MAX = 10_000;
/**
 * Lines of the audit log that wait for its file: some 8,000 events. What comes while there are as many
 * is counted and not kept, for a flood must not take memory.
 */
export const AUDIT_BUFFER_BYTES_MAX = MIB;
/**
 * Requests that are no commands, of all connections in one turn of the event loop: each takes some 6 µs, a
 * fifth of a millisecond in all. Who sends more waits …
 */
export const REJECTIONS_PER_TURN_MAX = 32;
/** … in a queue that gets as many again after this time: a tenth of the processor. */
export const REJECTION_WAIT_MS = 2;
/** What one of the queue costs by itself, a read and a write, as rejections. */
export const REJECTIONS_PER_CALL = 3;
/** Of one connection when others wait: so that the queue gets on, and each write tells of several. */
export const REJECTIONS_IN_A_ROW_MAX = 8;
/**
 * Connections that are closed for what they sent, in one turn: each takes 300 µs, from accepting it to
 * its memory. The others wait …
 */
export const CLOSINGS_PER_TURN_MAX = 1;
/** … and one of them is closed after this time: another tenth of the processor … */
export const CLOSING_WAIT_MS = 3;
/**
 * … unless so many wait, a quarter of the connections that there may be. They are not read, so that a client
 * that has gone is counted until then.
 */
export const CLOSINGS_WAITING_MAX = 2500;
/** Redis's `maxclients`; `--max-connections`. */
export const CONNECTIONS_MAX = 10_000;
/** `--max-connections-per-address`: none, for behind a proxy all clients have one address. */
export const CONNECTIONS_PER_ADDRESS_MAX = 0;
/** `--max-commands-per-second` of the owner of a token: none, as in Redis. */
export const COMMANDS_PER_SECOND_MAX = 0;
/** What an owner has not used of its commands is kept for this long, so that bursts pass. */
export const COMMAND_BURST_MS = 1000;
/** `--idle-timeout`, Redis's `timeout`: none, for pools keep connections that they do not use. */
export const IDLE_TIMEOUT_MS = 0;
/** Replies kept for a client that does not read: above this its input is not read either. */
export const OUTPUT_BYTES_MAX = 32 * MIB;
/** A client with that much output waiting is closed when it has taken no byte for this long. */
export const OUTPUT_STALLED_MAX_MS = 60_000;
/** Appended effects that wait for the disk: above this all input pauses, so that memory is bounded. */
export const JOURNAL_BACKLOG_BYTES_MAX = 64 * MIB;
/** A journal file is sealed and a new one started above this: what a checkpoint can take at a time. */
export const JOURNAL_FILE_BYTES_MAX = 64 * MIB;
/** Sequence numbers left out after an unclean stop, so that none that a reader saw is used twice. */
export const SEQUENCE_GAP_AFTER_CRASH = 2 ** 20;
/** Redis's default number of databases; clients such as ioredis misbehave when SELECT is refused. */
export const DATABASES = 16;
/** Expired entries are looked for this often: Redis's rate. */
export const UPKEEP_INTERVAL_MS = 100;
/** How often it is asked whether a checkpoint is due; intervals are not shorter. */
export const CHECKPOINT_CHECK_INTERVAL_MS = 100;
/** After a checkpoint none is due for so many times its duration: at most a quarter of a core goes to them. */
export const CHECKPOINT_PAUSE_FACTOR = 3;
/** After one that failed: what was in the way, such as a full disk, goes by itself or by an operator. */
export const CHECKPOINT_RETRY_MS = 10_000;
/** Work that can be resumed gives the thread back after this. */
export const SLICE_MS = 2;
/**
 * A hash within these bounds is one entry, which each change writes anew: 16 KiB at most. Redis packs up
 * to 512 fields; with that many a change would copy 64 KiB.
 */
export const PACKED_FIELDS_MAX = 128;
/** Of a field and of a value: Redis's bound, and what fits into a length of one byte. */
export const PACKED_BYTES_MAX = 64;
/**
 * What HRANDFIELD answers to a negative count at most: such an answer is written in one turn, and no
 * number of fields bounds it. About 0.1 s.
 */
export const RANDOM_FIELDS_MAX = 2 ** 20;
/** Beyond this an entry has a buffer of its own, so that slabs stay dense. */
export const SLAB_ENTRY_BYTES_MAX = 64 * KIB;
/**
 * Keys of a prefix, or entries on the way to them, that are looked at before the clock is: to look
 * takes 0.1 ms, to remove them all 1 ms.
 */
export const PREFIX_ENTRIES_PER_STEP = 256;
/** Keys that SCANPREFIX answers unless told: without an index each call looks at every key. */
export const PREFIX_COUNT_DEFAULT = 100;
/** Keys that SCANPREFIX answers at most: a reply is written in one piece. */
export const PREFIX_COUNT_MAX = 10_000;
/** Work in slices stops appending above this until the disk has it, so that others do not wait behind it. */
export const SLICED_BACKLOG_BYTES_MAX = 256 * KIB;
/** Commands of one EXEC: nobody else is served until it has run, some 25 ms for short ones. */
export const EXEC_COMMANDS_MAX = 10_000;
/** Keys of a database that a command inside EXEC may go through, for the same reason: some 70 ms. */
export const EXEC_KEYS_MAX = 100_000;
/** Of their words: Redis's `client-query-buffer-limit`, which counts them too. The largest value fits. */
export const EXEC_BYTES_MAX = GIB;
/** EXEC looks at each of them at once. */
export const WATCHED_KEYS_MAX = 10_000;
/** Messages of one EXEC times who gets them, for the same reason: some 50 ms. */
export const EXEC_DELIVERIES_MAX = 100_000;
/** Different patterns that are subscribed to: every PUBLISH compares its channel with each. */
export const SUBSCRIBED_PATTERNS_MAX = 10_000;
/** A subscriber that lets this much wait is cut: Redis's `client-output-buffer-limit pubsub` … */
export const SUBSCRIBER_OUTPUT_BYTES_MAX = 32 * MIB;
/** … and so is one that lets this much wait … */
export const SUBSCRIBER_BACKLOG_BYTES_MAX = 8 * MIB;
/** … for so long without a break. */
export const SUBSCRIBER_BACKLOG_TIME_MAX_MS = 60_000;
/** Entries looked at for each that is evicted: Redis's `maxmemory-samples`. */
export const MEMORY_SAMPLES = 5;
/**
 * Entries that make room for one write at once: a fifth of a millisecond. It is a number and not a time,
 * so that a run on a simulated clock does the same; what it does not suffice for goes on in slices.
 */
export const EVICTIONS_PER_COMMAND_MAX = 128;
/** Entries evicted before a slice looks at the clock. */
export const EVICTIONS_PER_STEP = 32;
/** Redis's `slowlog-log-slower-than` and `slowlog-max-len`. */
export const SLOW_LOG_MICROSECONDS = 10_000;
export const SLOW_LOG_ENTRIES = 128;
/** Words of a slow log entry, and bytes of each: Redis's bounds. */
export const SLOW_LOG_WORDS_MAX = 32;
export const SLOW_LOG_WORD_BYTES_MAX = 128;
/**
 * Below this threshold of the slow log each command is timed by itself, which costs about 0.07 µs;
 * above it short commands of a pipeline are timed together.
 */
export const EXACT_TIMES_BELOW_MICROSECONDS = 1000;
/** Redis's `latency-monitor-threshold`: nothing is kept until somebody asks for it. */
export const LATENCY_THRESHOLD_MS = 0;
/** Samples kept of each kind of event: Redis's bound. */
export const LATENCY_SAMPLES_MAX = 160;
/** Kinds of errors counted by themselves: Redis's bound, against clients that make codes up. */
export const ERROR_KINDS_MAX = 128;
/** Clients that have been idle for too long are looked for this often: Redis's rate. */
export const IDLE_CHECK_INTERVAL_MS = 1000;
