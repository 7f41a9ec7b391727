/**
 * Replies for expected outcomes, grouped by situation. Texts of arity, value and type errors are
 * Redis 7's, because clients and their tests compare them.
 */

import { EXEC_KEYS_MAX, GLOB_ELEMENTS_MAX, JSON_BYTES_MAX, LISTED_BYTES_MAX } from './limits.js';

// The request
export const syntaxError = 'ERR syntax error';
export const wrongArity = (command: string): string =>
  `ERR wrong number of arguments for '${command}' command`;

// Values
export const wrongType = 'WRONGTYPE Operation against a key holding the wrong kind of value';
export const notAnInteger = 'ERR value is not an integer or out of range';
export const hashValueNotAnInteger = 'ERR hash value is not an integer';
export const notAFloat = 'ERR value is not a valid float';
export const hashValueNotAFloat = 'ERR hash value is not a float';
export const infiniteIncrement = 'ERR value is NaN or Infinity';
export const infiniteSum = 'ERR increment would produce NaN or Infinity';
export const outOfRange = 'ERR value is out of range';
export const outOfRangeOf = (least: bigint, most: bigint): string =>
  `ERR value is out of range, value must between ${least} and ${most}`;
export const notPositive = 'ERR value is out of range, must be positive';
export const overflow = 'ERR increment or decrement would overflow';
export const invalidExpireTime = (command: string): string =>
  `ERR invalid expire time in '${command}' command`;
export const invalidCursor = 'ERR invalid cursor';
export const databaseOutOfRange = 'ERR DB index is out of range';
export const valueTooLarge = 'ERR string exceeds maximum allowed size (proto-max-bulk-len)';
export const decrementOverflow = 'ERR decrement would overflow';
export const offsetOutOfRange = 'ERR offset is out of range';
export const invalidBitOffset = 'ERR bit offset is not an integer or out of range';
export const invalidBit = 'ERR bit is not an integer or out of range';
export const lcsOfNoString = 'ERR The specified keys must contain string values';
export const lcsLengthAndIndexes =
  'ERR If you want both the length and indexes, please just use IDX.';
export const lcsTooLong = 'ERR String too long for LCS';
export const noSuchKey = 'ERR no such key';
export const sameObject = 'ERR source and destination objects are the same';
export const invalidFirstDatabase = 'ERR invalid first DB index';
export const invalidSecondDatabase = 'ERR invalid second DB index';
export const expiryConditionsExclude =
  'ERR NX and XX, GT or LT options at the same time are not compatible';
export const greaterExcludesLess = 'ERR GT and LT options at the same time are not compatible';
export const tooManyKeysForExec = `ERR inside EXEC this command goes through ${EXEC_KEYS_MAX} keys at most, and this database has more; send it outside of EXEC`;
export const patternTooLong = `ERR pattern has more than ${GLOB_ELEMENTS_MAX} elements`;
export const tooManyKeys = `ERR more than ${LISTED_BYTES_MAX} bytes of keys match; use SCAN`;
export const noInteger =
  'ERR value is not an integer: expected a whole number from -9223372036854775808 to 9223372036854775807';
export const noDouble =
  'ERR value is not a double: expected a decimal number such as -1.5e3, inf or -inf';
export const noBoolean = 'ERR value is not a boolean: expected true or false';
export const noJson = 'ERR value is not JSON: expected one JSON text in UTF-8';
export const jsonTooLong = `ERR JSON is too long: expected at most ${JSON_BYTES_MAX} bytes`;
export const pathOfNoJson = 'ERR value is not JSON: PATH needs one that was set AS JSON';
export const pathRefused = (reason: string): string => `ERR JSONPath has no answer: ${reason}`;
export const bitNeither0Nor1 = 'ERR The bit argument must be 1 or 0.';

// The connection
export const invalidClientName =
  'ERR Client names cannot contain spaces, newlines or special characters.';
export const invalidClientAttribute = (name: string): string =>
  `ERR ${name} cannot contain spaces, newlines or special characters.`;
export const unknownClientAttribute = (name: string): string => `ERR Unrecognized option '${name}'`;
export const protocolNotAnInteger = 'ERR Protocol version is not an integer or out of range';
export const helloUnauthenticated =
  'NOAUTH HELLO must be called with the client already authenticated, otherwise the HELLO <proto> AUTH <user> <pass> option can be used to authenticate the client and select the RESP protocol version at the same time';

// Transactions
export const nestedMulti = 'ERR MULTI calls can not be nested';
export const watchInMulti = 'ERR WATCH inside MULTI is not allowed';
export const execWithoutMulti = 'ERR EXEC without MULTI';
export const discardWithoutMulti = 'ERR DISCARD without MULTI';
export const notInTransaction = 'ERR Command not allowed inside a transaction';
export const transactionAborted = 'EXECABORT Transaction discarded because of previous errors.';
/** `error` is what EXEC itself would have been answered. */
export const transactionAbortedBy = (error: string): string =>
  `EXECABORT Transaction discarded because of: ${error.replace(/^ERR /, '')}`;
export const tooManyQueued = (max: number): string =>
  `ERR the transaction is too long: at most ${max} commands can be queued`;
export const tooMuchQueued = (bytesMax: number): string =>
  `ERR the transaction is too large: at most ${bytesMax} bytes can be queued`;
export const tooManyWatched = (max: number): string =>
  `ERR too many keys are watched: at most ${max}`;

// Publish and subscribe
export const notWhileSubscribed = (command: string): string =>
  `ERR Can't execute '${command}': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE / PING / QUIT / RESET are allowed in this context`;
export const tooManyPatterns = (max: number): string =>
  `ERR too many patterns are subscribed to: at most ${max}`;
export const tooManyDeliveries = (max: number): string =>
  `ERR too many messages in one transaction: at most ${max} can be delivered`;
export const noSuchClient = 'ERR No such client';
export const noSuchUser = (name: string): string => `ERR No such user '${name}'`;
export const invalidClientId = 'ERR Invalid client ID';
export const invalidKillId = 'ERR client-id should be greater than 0';
export const unknownClientType = (name: string): string => `ERR Unknown client type '${name}'`;
export const invalidPauseMode = 'ERR CLIENT PAUSE mode must be WRITE or ALL';
export const invalidTimeout = 'ERR timeout is not an integer or out of range';
export const negativeTimeout = 'ERR timeout is negative';

// Who is asking
export const notAuthenticated = 'NOAUTH Authentication required.';
export const wrongPassword = 'WRONGPASS invalid username-password pair or user is disabled.';
export const authWithoutTokens =
  'ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?';

export const commandNotPermitted = (name: string): string =>
  `NOPERM this user has no permissions to run the '${name}' command`;
export const keyNotPermitted =
  'NOPERM this user has no permissions to access one of the keys used as arguments';
/** Answers of ACL DRYRUN that are no errors. */
export const userLacksCommand = (name: string): string =>
  `This user has no permissions to run the '${name}' command`;
export const userLacksKey = (key: string): string =>
  `This user has no permissions to access the '${key}' key`;
export const userNotFound = (name: string): string => `ERR User '${name}' not found`;
export const commandNotFound = (name: string): string => `ERR Command '${name}' not found`;
/** What was queued may not be done any more when EXEC comes. */
export const noLongerPermitted = (isCommand: boolean): string =>
  `NOPERM ACLs rules changed between the moment the transaction was accumulated and the EXEC call. This command is no longer allowed for the following reason: ${isCommand ? 'no permission to execute the command or subcommand' : 'no permission to touch the specified keys'}`;

export const unknownCategory = (name: string): string => `ERR Unknown category '${name}'`;

// What is asked about commands, keys and settings
export const invalidCommand = 'ERR Invalid command specified';
export const invalidCommandArity = 'ERR Invalid number of arguments specified for command';
export const commandWithoutKeys = 'ERR The command has no key arguments';
export const frequencyNotTracked =
  'ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust.';
export const idleTimeNotTracked =
  'ERR idle time not tracked: an LRU maxmemory policy is not selected, or was not when the key was written';
export const unknownParameter = (name: string): string =>
  `ERR Unknown option or number of arguments for CONFIG SET - '${name}'`;
export const configSetFailed = (name: string, reason: string): string =>
  `ERR CONFIG SET failed (possibly related to argument '${name}') - ${reason}`;
export const invalidSlowLogCount = 'ERR count should be greater than or equal to -1';
export const clusterDisabled = 'ERR This instance has cluster support disabled';

// The server's state
export const loading = 'LOADING Mini DB is loading the dataset in memory';
export const outOfMemory = "OOM command not allowed when used memory > 'maxmemory'.";
export const unsupportedProtocol = 'NOPROTO unsupported protocol version';

export const saveInProgress = 'ERR Background save already in progress';
export const checkpointFailed = (what: string): string => `ERR checkpoint failed: ${what}`;
export const shutdownFailed = 'ERR Errors trying to SHUTDOWN. Check logs.';
export const internal =
  'ERR internal error: the command failed in a way it should not have; see the server log (event command-failed)';

/** Something on disk that was known to be durable cannot be read: the server refuses to start (exit code 4). */
export class DataDamagedError extends Error {
  readonly path: string;
  readonly offset: number;
  /** The message without the place. */
  readonly what: string;

  constructor(path: string, offset: number, what: string) {
    super(`${path} is damaged at byte ${offset}: ${what}`);
    this.name = 'DataDamagedError';
    this.path = path;
    this.offset = offset;
    this.what = what;
  }
}

/** Data on disk is in a format this version does not know: most often a newer version wrote it. */
export class UnsupportedFormatError extends Error {
  readonly path: string;
  /** The message without the place and the advice. */
  readonly what: string;
  readonly advice: string;

  /** `advice` says who wrote it and what the operator can do. */
  constructor(
    path: string,
    what: string,
    advice = 'it was written by a newer version of Mini DB, start that one',
  ) {
    super(`${path}: ${what}; ${advice}`);
    this.name = 'UnsupportedFormatError';
    this.path = path;
    this.what = what;
    this.advice = advice;
  }
}
