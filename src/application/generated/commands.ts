// Made from grammar/mini-db.ohm by `npm run generate`: change the grammar, not this file.

import type { ByteView } from '../../domain/bytes.js';
import type { WordList } from '../../domain/words.js';
import type { AnyCommand } from '../execution/command.js';

/** `SET key value [EX seconds | PX milliseconds | EXAT unix-seconds | PXAT unix-milliseconds | KEEPTTL] [NX | XX | IFEQ ifeq-value | IFNE ifne-value] [GET] [AS <STRING | INTEGER | DOUBLE | BOOLEAN | JSON>]` */
export interface SetCommand extends AnyCommand {
  readonly rule: 'Set';
  readonly key: ByteView;
  readonly value: ByteView;
  readonly ex: boolean;
  readonly seconds: ByteView | null;
  readonly px: boolean;
  readonly milliseconds: ByteView | null;
  readonly exat: boolean;
  readonly unixSeconds: ByteView | null;
  readonly pxat: boolean;
  readonly unixMilliseconds: ByteView | null;
  readonly keepttl: boolean;
  readonly nx: boolean;
  readonly xx: boolean;
  readonly ifeq: boolean;
  readonly ifeqValue: ByteView | null;
  readonly ifne: boolean;
  readonly ifneValue: ByteView | null;
  readonly get: boolean;
  readonly as: boolean;
  readonly stringWord: boolean;
  readonly integerWord: boolean;
  readonly doubleWord: boolean;
  readonly booleanWord: boolean;
  readonly json: boolean;
}

/** `SETNX key value` */
export interface SetIfAbsentCommand extends AnyCommand {
  readonly rule: 'SetIfAbsent';
  readonly key: ByteView;
  readonly value: ByteView;
}

/** `SETEX key seconds value` */
export interface SetForSecondsCommand extends AnyCommand {
  readonly rule: 'SetForSeconds';
  readonly key: ByteView;
  readonly seconds: ByteView;
  readonly value: ByteView;
}

/** `PSETEX key milliseconds value` */
export interface SetForMillisecondsCommand extends AnyCommand {
  readonly rule: 'SetForMilliseconds';
  readonly key: ByteView;
  readonly milliseconds: ByteView;
  readonly value: ByteView;
}

/** `LOOKUP key [PATH json-path]` */
export interface LookupCommand extends AnyCommand {
  readonly rule: 'Lookup';
  readonly key: ByteView;
  readonly path: boolean;
  readonly jsonPath: ByteView | null;
}

/** `DESCRIBE key` */
export interface DescribeCommand extends AnyCommand {
  readonly rule: 'Describe';
  readonly key: ByteView;
}

/** `GET key` */
export interface GetCommand extends AnyCommand {
  readonly rule: 'Get';
  readonly key: ByteView;
}

/** `GETSET key value` */
export interface GetAndSetCommand extends AnyCommand {
  readonly rule: 'GetAndSet';
  readonly key: ByteView;
  readonly value: ByteView;
}

/** `GETDEL key` */
export interface GetAndDeleteCommand extends AnyCommand {
  readonly rule: 'GetAndDelete';
  readonly key: ByteView;
}

/** `GETEX key [EX seconds | PX milliseconds | EXAT unix-seconds | PXAT unix-milliseconds | PERSIST]` */
export interface GetAndExpireCommand extends AnyCommand {
  readonly rule: 'GetAndExpire';
  readonly key: ByteView;
  readonly ex: boolean;
  readonly seconds: ByteView | null;
  readonly px: boolean;
  readonly milliseconds: ByteView | null;
  readonly exat: boolean;
  readonly unixSeconds: ByteView | null;
  readonly pxat: boolean;
  readonly unixMilliseconds: ByteView | null;
  readonly persist: boolean;
}

/** `MGET key [key ...]` */
export interface GetManyCommand extends AnyCommand {
  readonly rule: 'GetMany';
  readonly keys: WordList;
}

/** `MSET key value [key value ...]` */
export interface SetManyCommand extends AnyCommand {
  readonly rule: 'SetMany';
  readonly keys: WordList;
  readonly values: WordList;
}

/** `MSETNX key value [key value ...]` */
export interface SetManyIfAbsentCommand extends AnyCommand {
  readonly rule: 'SetManyIfAbsent';
  readonly keys: WordList;
  readonly values: WordList;
}

/** `APPEND key value` */
export interface AppendCommand extends AnyCommand {
  readonly rule: 'Append';
  readonly key: ByteView;
  readonly value: ByteView;
}

/** `STRLEN key` */
export interface StringLengthCommand extends AnyCommand {
  readonly rule: 'StringLength';
  readonly key: ByteView;
}

/** `GETRANGE key start stop` */
export interface GetRangeCommand extends AnyCommand {
  readonly rule: 'GetRange';
  readonly key: ByteView;
  readonly start: ByteView;
  readonly stop: ByteView;
}

/** `SETRANGE key offset value` */
export interface SetRangeCommand extends AnyCommand {
  readonly rule: 'SetRange';
  readonly key: ByteView;
  readonly offset: ByteView;
  readonly value: ByteView;
}

/** `LCS first-key second-key [LEN] [IDX] [MINMATCHLEN match-length] [WITHMATCHLEN]` */
export interface LongestCommonSubsequenceCommand extends AnyCommand {
  readonly rule: 'LongestCommonSubsequence';
  readonly firstKey: ByteView;
  readonly secondKey: ByteView;
  readonly len: boolean;
  readonly idx: boolean;
  readonly minmatchlen: boolean;
  readonly matchLength: ByteView | null;
  readonly withmatchlen: boolean;
}

/** `SETBIT key bit-offset bit` */
export interface SetBitCommand extends AnyCommand {
  readonly rule: 'SetBit';
  readonly key: ByteView;
  readonly bitOffset: ByteView;
  readonly bit: ByteView;
}

/** `GETBIT key bit-offset` */
export interface GetBitCommand extends AnyCommand {
  readonly rule: 'GetBit';
  readonly key: ByteView;
  readonly bitOffset: ByteView;
}

/** `BITCOUNT key [start stop [BYTE | BIT]]` */
export interface BitCountCommand extends AnyCommand {
  readonly rule: 'BitCount';
  readonly key: ByteView;
  readonly start: ByteView | null;
  readonly stop: ByteView | null;
  readonly byte: boolean;
  readonly bitWord: boolean;
}

/** `BITPOS key bit [start [stop [BYTE | BIT]]]` */
export interface BitPositionCommand extends AnyCommand {
  readonly rule: 'BitPosition';
  readonly key: ByteView;
  readonly bit: ByteView;
  readonly start: ByteView | null;
  readonly stop: ByteView | null;
  readonly byte: boolean;
  readonly bitWord: boolean;
}

/** `DEL key [key ...]` */
export interface DeleteCommand extends AnyCommand {
  readonly rule: 'Delete';
  readonly keys: WordList;
}

/** `DELEX key [IFEQ ifeq-value | IFNE ifne-value]` */
export interface DeleteIfCommand extends AnyCommand {
  readonly rule: 'DeleteIf';
  readonly key: ByteView;
  readonly ifeq: boolean;
  readonly ifeqValue: ByteView | null;
  readonly ifne: boolean;
  readonly ifneValue: ByteView | null;
}

/** `DELIFEQ key value` */
export interface DeleteIfEqualCommand extends AnyCommand {
  readonly rule: 'DeleteIfEqual';
  readonly key: ByteView;
  readonly value: ByteView;
}

/** `EXISTS key [key ...]` */
export interface ExistsCommand extends AnyCommand {
  readonly rule: 'Exists';
  readonly keys: WordList;
}

/** `TOUCH key [key ...]` */
export interface TouchCommand extends AnyCommand {
  readonly rule: 'Touch';
  readonly keys: WordList;
}

/** `TYPE key` */
export interface TypeCommand extends AnyCommand {
  readonly rule: 'Type';
  readonly key: ByteView;
}

/** `RENAME key new-key` */
export interface RenameCommand extends AnyCommand {
  readonly rule: 'Rename';
  readonly key: ByteView;
  readonly newKey: ByteView;
}

/** `RENAMENX key new-key` */
export interface RenameIfAbsentCommand extends AnyCommand {
  readonly rule: 'RenameIfAbsent';
  readonly key: ByteView;
  readonly newKey: ByteView;
}

/** `COPY source destination [DB database] [REPLACE]` */
export interface CopyCommand extends AnyCommand {
  readonly rule: 'Copy';
  readonly source: ByteView;
  readonly destination: ByteView;
  readonly db: boolean;
  readonly database: ByteView | null;
  readonly replace: boolean;
}

/** `MOVE key database` */
export interface MoveCommand extends AnyCommand {
  readonly rule: 'Move';
  readonly key: ByteView;
  readonly database: ByteView;
}

/** `RANDOMKEY` */
export interface RandomKeyCommand extends AnyCommand {
  readonly rule: 'RandomKey';
}

/** `KEYS pattern` */
export interface KeysCommand extends AnyCommand {
  readonly rule: 'Keys';
  readonly pattern: ByteView;
}

/** `TTL key` */
export interface TimeToLiveCommand extends AnyCommand {
  readonly rule: 'TimeToLive';
  readonly key: ByteView;
}

/** `PTTL key` */
export interface TimeToLiveMillisecondsCommand extends AnyCommand {
  readonly rule: 'TimeToLiveMilliseconds';
  readonly key: ByteView;
}

/** `EXPIRETIME key` */
export interface ExpireTimeCommand extends AnyCommand {
  readonly rule: 'ExpireTime';
  readonly key: ByteView;
}

/** `PEXPIRETIME key` */
export interface ExpireTimeMillisecondsCommand extends AnyCommand {
  readonly rule: 'ExpireTimeMilliseconds';
  readonly key: ByteView;
}

/** `EXPIRE key seconds [NX] [XX] [GT] [LT]` */
export interface ExpireCommand extends AnyCommand {
  readonly rule: 'Expire';
  readonly key: ByteView;
  readonly seconds: ByteView;
  readonly nx: boolean;
  readonly xx: boolean;
  readonly gt: boolean;
  readonly lt: boolean;
}

/** `PEXPIRE key milliseconds [NX] [XX] [GT] [LT]` */
export interface ExpireMillisecondsCommand extends AnyCommand {
  readonly rule: 'ExpireMilliseconds';
  readonly key: ByteView;
  readonly milliseconds: ByteView;
  readonly nx: boolean;
  readonly xx: boolean;
  readonly gt: boolean;
  readonly lt: boolean;
}

/** `EXPIREAT key unix-seconds [NX] [XX] [GT] [LT]` */
export interface ExpireAtCommand extends AnyCommand {
  readonly rule: 'ExpireAt';
  readonly key: ByteView;
  readonly unixSeconds: ByteView;
  readonly nx: boolean;
  readonly xx: boolean;
  readonly gt: boolean;
  readonly lt: boolean;
}

/** `PEXPIREAT key unix-milliseconds [NX] [XX] [GT] [LT]` */
export interface ExpireAtMillisecondsCommand extends AnyCommand {
  readonly rule: 'ExpireAtMilliseconds';
  readonly key: ByteView;
  readonly unixMilliseconds: ByteView;
  readonly nx: boolean;
  readonly xx: boolean;
  readonly gt: boolean;
  readonly lt: boolean;
}

/** `PERSIST key` */
export interface PersistCommand extends AnyCommand {
  readonly rule: 'Persist';
  readonly key: ByteView;
}

/** `INCR key` */
export interface IncrementCommand extends AnyCommand {
  readonly rule: 'Increment';
  readonly key: ByteView;
}

/** `DECR key` */
export interface DecrementCommand extends AnyCommand {
  readonly rule: 'Decrement';
  readonly key: ByteView;
}

/** `INCRBY key increment` */
export interface IncrementByCommand extends AnyCommand {
  readonly rule: 'IncrementBy';
  readonly key: ByteView;
  readonly increment: ByteView;
}

/** `DECRBY key decrement` */
export interface DecrementByCommand extends AnyCommand {
  readonly rule: 'DecrementBy';
  readonly key: ByteView;
  readonly decrement: ByteView;
}

/** `INCRBYFLOAT key float-increment` */
export interface IncrementByFloatCommand extends AnyCommand {
  readonly rule: 'IncrementByFloat';
  readonly key: ByteView;
  readonly floatIncrement: ByteView;
}

/** `HSET key field value [field value ...]` */
export interface HashSetCommand extends AnyCommand {
  readonly rule: 'HashSet';
  readonly key: ByteView;
  readonly fields: WordList;
  readonly values: WordList;
}

/** `HSETNX key field value` */
export interface HashSetIfAbsentCommand extends AnyCommand {
  readonly rule: 'HashSetIfAbsent';
  readonly key: ByteView;
  readonly field: ByteView;
  readonly value: ByteView;
}

/** `HMSET key field value [field value ...]` */
export interface HashSetManyCommand extends AnyCommand {
  readonly rule: 'HashSetMany';
  readonly key: ByteView;
  readonly fields: WordList;
  readonly values: WordList;
}

/** `HGET key field` */
export interface HashGetCommand extends AnyCommand {
  readonly rule: 'HashGet';
  readonly key: ByteView;
  readonly field: ByteView;
}

/** `HMGET key field [field ...]` */
export interface HashGetManyCommand extends AnyCommand {
  readonly rule: 'HashGetMany';
  readonly key: ByteView;
  readonly fields: WordList;
}

/** `HGETALL key` */
export interface HashGetAllCommand extends AnyCommand {
  readonly rule: 'HashGetAll';
  readonly key: ByteView;
}

/** `HDEL key field [field ...]` */
export interface HashDeleteCommand extends AnyCommand {
  readonly rule: 'HashDelete';
  readonly key: ByteView;
  readonly fields: WordList;
}

/** `HEXISTS key field` */
export interface HashExistsCommand extends AnyCommand {
  readonly rule: 'HashExists';
  readonly key: ByteView;
  readonly field: ByteView;
}

/** `HLEN key` */
export interface HashLengthCommand extends AnyCommand {
  readonly rule: 'HashLength';
  readonly key: ByteView;
}

/** `HKEYS key` */
export interface HashKeysCommand extends AnyCommand {
  readonly rule: 'HashKeys';
  readonly key: ByteView;
}

/** `HVALS key` */
export interface HashValuesCommand extends AnyCommand {
  readonly rule: 'HashValues';
  readonly key: ByteView;
}

/** `HSTRLEN key field` */
export interface HashValueLengthCommand extends AnyCommand {
  readonly rule: 'HashValueLength';
  readonly key: ByteView;
  readonly field: ByteView;
}

/** `HINCRBY key field increment` */
export interface HashIncrementByCommand extends AnyCommand {
  readonly rule: 'HashIncrementBy';
  readonly key: ByteView;
  readonly field: ByteView;
  readonly increment: ByteView;
}

/** `HINCRBYFLOAT key field float-increment` */
export interface HashIncrementByFloatCommand extends AnyCommand {
  readonly rule: 'HashIncrementByFloat';
  readonly key: ByteView;
  readonly field: ByteView;
  readonly floatIncrement: ByteView;
}

/** `HSCAN key cursor [MATCH pattern] [COUNT count]` */
export interface HashScanCommand extends AnyCommand {
  readonly rule: 'HashScan';
  readonly key: ByteView;
  readonly cursor: ByteView;
  readonly match: boolean;
  readonly pattern: ByteView | null;
  readonly countWord: boolean;
  readonly count: ByteView | null;
}

/** `HRANDFIELD key [count [WITHVALUES]]` */
export interface HashRandomFieldCommand extends AnyCommand {
  readonly rule: 'HashRandomField';
  readonly key: ByteView;
  readonly count: ByteView | null;
  readonly withvalues: boolean;
}

/** `SCAN cursor [MATCH pattern] [COUNT count] [TYPE value-type]` */
export interface ScanCommand extends AnyCommand {
  readonly rule: 'Scan';
  readonly cursor: ByteView;
  readonly match: boolean;
  readonly pattern: ByteView | null;
  readonly countWord: boolean;
  readonly count: ByteView | null;
  readonly type: boolean;
  readonly valueType: ByteView | null;
}

/** `SCANPREFIX key-prefix [FROM start-key] [COUNT count]` */
export interface ScanPrefixCommand extends AnyCommand {
  readonly rule: 'ScanPrefix';
  readonly keyPrefix: ByteView;
  readonly from: boolean;
  readonly startKey: ByteView | null;
  readonly countWord: boolean;
  readonly count: ByteView | null;
}

/** `DELPREFIX key-prefix [LIMIT removal-limit]` */
export interface DeletePrefixCommand extends AnyCommand {
  readonly rule: 'DeletePrefix';
  readonly keyPrefix: ByteView;
  readonly limitWord: boolean;
  readonly removalLimit: ByteView | null;
}

/** `SIZEPREFIX key-prefix` */
export interface SizePrefixCommand extends AnyCommand {
  readonly rule: 'SizePrefix';
  readonly keyPrefix: ByteView;
}

/** `DBSIZE` */
export interface DatabaseSizeCommand extends AnyCommand {
  readonly rule: 'DatabaseSize';
}

/** `SELECT database` */
export interface SelectCommand extends AnyCommand {
  readonly rule: 'Select';
  readonly database: ByteView;
}

/** `SWAPDB first-database second-database` */
export interface SwapDatabasesCommand extends AnyCommand {
  readonly rule: 'SwapDatabases';
  readonly firstDatabase: ByteView;
  readonly secondDatabase: ByteView;
}

/** `FLUSHDB [ASYNC | SYNC]` */
export interface FlushDatabaseCommand extends AnyCommand {
  readonly rule: 'FlushDatabase';
  readonly async: boolean;
  readonly sync: boolean;
}

/** `FLUSHALL [ASYNC | SYNC]` */
export interface FlushAllCommand extends AnyCommand {
  readonly rule: 'FlushAll';
  readonly async: boolean;
  readonly sync: boolean;
}

/** `MULTI` */
export interface MultiCommand extends AnyCommand {
  readonly rule: 'Multi';
}

/** `EXEC` */
export interface ExecuteCommand extends AnyCommand {
  readonly rule: 'Execute';
}

/** `DISCARD` */
export interface DiscardCommand extends AnyCommand {
  readonly rule: 'Discard';
}

/** `WATCH key [key ...]` */
export interface WatchCommand extends AnyCommand {
  readonly rule: 'Watch';
  readonly keys: WordList;
}

/** `UNWATCH` */
export interface UnwatchCommand extends AnyCommand {
  readonly rule: 'Unwatch';
}

/** `SUBSCRIBE channel [channel ...]` */
export interface SubscribeCommand extends AnyCommand {
  readonly rule: 'Subscribe';
  readonly channels: WordList;
}

/** `UNSUBSCRIBE [channel ...]` */
export interface UnsubscribeCommand extends AnyCommand {
  readonly rule: 'Unsubscribe';
  readonly channels: WordList;
}

/** `PSUBSCRIBE pattern [pattern ...]` */
export interface SubscribePatternCommand extends AnyCommand {
  readonly rule: 'SubscribePattern';
  readonly patterns: WordList;
}

/** `PUNSUBSCRIBE [pattern ...]` */
export interface UnsubscribePatternCommand extends AnyCommand {
  readonly rule: 'UnsubscribePattern';
  readonly patterns: WordList;
}

/** `PUBLISH channel message` */
export interface PublishCommand extends AnyCommand {
  readonly rule: 'Publish';
  readonly channel: ByteView;
  readonly message: ByteView;
}

/** `PUBSUB CHANNELS [pattern]` */
export interface PubSubChannelsCommand extends AnyCommand {
  readonly rule: 'PubSubChannels';
  readonly pattern: ByteView | null;
}

/** `PUBSUB NUMPAT` */
export interface PubSubPatternsCommand extends AnyCommand {
  readonly rule: 'PubSubPatterns';
}

/** `PUBSUB NUMSUB [channel ...]` */
export interface PubSubSubscribersCommand extends AnyCommand {
  readonly rule: 'PubSubSubscribers';
  readonly channels: WordList;
}

/** `PING [message]` */
export interface PingCommand extends AnyCommand {
  readonly rule: 'Ping';
  readonly message: ByteView | null;
}

/** `ECHO message` */
export interface EchoCommand extends AnyCommand {
  readonly rule: 'Echo';
  readonly message: ByteView;
}

/** `HELLO [protocol-version [AUTH username password] [SETNAME client-name]]` */
export interface HelloCommand extends AnyCommand {
  readonly rule: 'Hello';
  readonly protocolVersion: ByteView | null;
  readonly auth: boolean;
  readonly username: ByteView | null;
  readonly password: ByteView | null;
  readonly setname: boolean;
  readonly clientName: ByteView | null;
}

/** `AUTH <username password | password>` */
export interface AuthenticateCommand extends AnyCommand {
  readonly rule: 'Authenticate';
  readonly username: ByteView | null;
  readonly password: ByteView;
}

/** `RESET` */
export interface ResetCommand extends AnyCommand {
  readonly rule: 'Reset';
}

/** `QUIT` */
export interface QuitCommand extends AnyCommand {
  readonly rule: 'Quit';
}

/** `CLIENT ID` */
export interface ClientIdCommand extends AnyCommand {
  readonly rule: 'ClientId';
}

/** `CLIENT SETNAME client-name` */
export interface ClientSetNameCommand extends AnyCommand {
  readonly rule: 'ClientSetName';
  readonly clientName: ByteView;
}

/** `CLIENT GETNAME` */
export interface ClientGetNameCommand extends AnyCommand {
  readonly rule: 'ClientGetName';
}

/** `CLIENT SETINFO attribute value` */
export interface ClientSetInfoCommand extends AnyCommand {
  readonly rule: 'ClientSetInfo';
  readonly attribute: ByteView;
  readonly value: ByteView;
}

/** `CLIENT INFO` */
export interface ClientInfoCommand extends AnyCommand {
  readonly rule: 'ClientInfo';
}

/** `CLIENT LIST [TYPE client-type | ID client-id [client-id ...]]` */
export interface ClientListCommand extends AnyCommand {
  readonly rule: 'ClientList';
  readonly type: boolean;
  readonly clientType: ByteView | null;
  readonly idWord: boolean;
  readonly clientIds: WordList;
}

/** `CLIENT KILL <[ID client-id] [TYPE client-type] [USER username] [ADDR client-address] [LADDR local-address] [SKIPME <YES | NO>] | client-address>` */
export interface ClientKillCommand extends AnyCommand {
  readonly rule: 'ClientKill';
  readonly idWord: boolean;
  readonly clientId: ByteView | null;
  readonly type: boolean;
  readonly clientType: ByteView | null;
  readonly user: boolean;
  readonly username: ByteView | null;
  readonly addr: boolean;
  readonly clientAddress: ByteView | null;
  readonly laddr: boolean;
  readonly localAddress: ByteView | null;
  readonly skipme: boolean;
  readonly yes: boolean;
  readonly no: boolean;
}

/** `CLIENT NO-EVICT <ON | OFF>` */
export interface ClientNoEvictCommand extends AnyCommand {
  readonly rule: 'ClientNoEvict';
  readonly on: boolean;
  readonly off: boolean;
}

/** `CLIENT NO-TOUCH <ON | OFF>` */
export interface ClientNoTouchCommand extends AnyCommand {
  readonly rule: 'ClientNoTouch';
  readonly on: boolean;
  readonly off: boolean;
}

/** `CLIENT REPLY <ON | OFF | SKIP>` */
export interface ClientReplyCommand extends AnyCommand {
  readonly rule: 'ClientReply';
  readonly on: boolean;
  readonly off: boolean;
  readonly skip: boolean;
}

/** `CLIENT PAUSE timeout [pause-mode]` */
export interface ClientPauseCommand extends AnyCommand {
  readonly rule: 'ClientPause';
  readonly timeout: ByteView;
  readonly pauseMode: ByteView | null;
}

/** `CLIENT UNPAUSE` */
export interface ClientUnpauseCommand extends AnyCommand {
  readonly rule: 'ClientUnpause';
}

/** `CLIENT HELP` */
export interface ClientHelpCommand extends AnyCommand {
  readonly rule: 'ClientHelp';
}

/** `COMMAND COUNT` */
export interface CommandCountCommand extends AnyCommand {
  readonly rule: 'CommandCount';
}

/** `COMMAND LIST [FILTERBY <MODULE module-name | ACLCAT category | PATTERN pattern>]` */
export interface CommandListCommand extends AnyCommand {
  readonly rule: 'CommandList';
  readonly filterby: boolean;
  readonly module: boolean;
  readonly moduleName: ByteView | null;
  readonly aclcat: boolean;
  readonly category: ByteView | null;
  readonly patternWord: boolean;
  readonly pattern: ByteView | null;
}

/** `COMMAND DOCS [command-name ...]` */
export interface CommandDocsCommand extends AnyCommand {
  readonly rule: 'CommandDocs';
  readonly commandNames: WordList;
}

/** `COMMAND INFO [command-name ...]` */
export interface CommandInfoCommand extends AnyCommand {
  readonly rule: 'CommandInfo';
  readonly commandNames: WordList;
}

/** `COMMAND GETKEYS command-name argument [argument ...]` */
export interface CommandGetKeysCommand extends AnyCommand {
  readonly rule: 'CommandGetKeys';
  readonly commandName: ByteView;
  readonly arguments: WordList;
}

/** `COMMAND GETKEYSANDFLAGS command-name argument [argument ...]` */
export interface CommandGetKeysAndFlagsCommand extends AnyCommand {
  readonly rule: 'CommandGetKeysAndFlags';
  readonly commandName: ByteView;
  readonly arguments: WordList;
}

/** `COMMAND HELP` */
export interface CommandHelpCommand extends AnyCommand {
  readonly rule: 'CommandHelp';
}

/** `COMMAND` */
export interface CommandOverviewCommand extends AnyCommand {
  readonly rule: 'CommandOverview';
}

/** `OBJECT ENCODING key` */
export interface ObjectEncodingCommand extends AnyCommand {
  readonly rule: 'ObjectEncoding';
  readonly key: ByteView;
}

/** `OBJECT IDLETIME key` */
export interface ObjectIdleTimeCommand extends AnyCommand {
  readonly rule: 'ObjectIdleTime';
  readonly key: ByteView;
}

/** `OBJECT FREQ key` */
export interface ObjectFrequencyCommand extends AnyCommand {
  readonly rule: 'ObjectFrequency';
  readonly key: ByteView;
}

/** `OBJECT REFCOUNT key` */
export interface ObjectReferenceCountCommand extends AnyCommand {
  readonly rule: 'ObjectReferenceCount';
  readonly key: ByteView;
}

/** `OBJECT HELP` */
export interface ObjectHelpCommand extends AnyCommand {
  readonly rule: 'ObjectHelp';
}

/** `MEMORY USAGE key [SAMPLES count]` */
export interface MemoryUsageCommand extends AnyCommand {
  readonly rule: 'MemoryUsage';
  readonly key: ByteView;
  readonly samples: boolean;
  readonly count: ByteView | null;
}

/** `MEMORY HELP` */
export interface MemoryHelpCommand extends AnyCommand {
  readonly rule: 'MemoryHelp';
}

/** `SLOWLOG GET [count]` */
export interface SlowLogGetCommand extends AnyCommand {
  readonly rule: 'SlowLogGet';
  readonly count: ByteView | null;
}

/** `SLOWLOG LEN` */
export interface SlowLogLengthCommand extends AnyCommand {
  readonly rule: 'SlowLogLength';
}

/** `SLOWLOG RESET` */
export interface SlowLogResetCommand extends AnyCommand {
  readonly rule: 'SlowLogReset';
}

/** `SLOWLOG HELP` */
export interface SlowLogHelpCommand extends AnyCommand {
  readonly rule: 'SlowLogHelp';
}

/** `LATENCY LATEST` */
export interface LatencyLatestCommand extends AnyCommand {
  readonly rule: 'LatencyLatest';
}

/** `LATENCY HISTORY event` */
export interface LatencyHistoryCommand extends AnyCommand {
  readonly rule: 'LatencyHistory';
  readonly event: ByteView;
}

/** `LATENCY GRAPH event` */
export interface LatencyGraphCommand extends AnyCommand {
  readonly rule: 'LatencyGraph';
  readonly event: ByteView;
}

/** `LATENCY HISTOGRAM [command-name ...]` */
export interface LatencyHistogramCommand extends AnyCommand {
  readonly rule: 'LatencyHistogram';
  readonly commandNames: WordList;
}

/** `LATENCY RESET [event ...]` */
export interface LatencyResetCommand extends AnyCommand {
  readonly rule: 'LatencyReset';
  readonly events: WordList;
}

/** `LATENCY DOCTOR` */
export interface LatencyDoctorCommand extends AnyCommand {
  readonly rule: 'LatencyDoctor';
}

/** `LATENCY HELP` */
export interface LatencyHelpCommand extends AnyCommand {
  readonly rule: 'LatencyHelp';
}

/** `ACL WHOAMI` */
export interface AclWhoAmICommand extends AnyCommand {
  readonly rule: 'AclWhoAmI';
}

/** `ACL CAT [category]` */
export interface AclCategoriesCommand extends AnyCommand {
  readonly rule: 'AclCategories';
  readonly category: ByteView | null;
}

/** `ACL LIST` */
export interface AclListCommand extends AnyCommand {
  readonly rule: 'AclList';
}

/** `ACL USERS` */
export interface AclUsersCommand extends AnyCommand {
  readonly rule: 'AclUsers';
}

/** `ACL GETUSER username` */
export interface AclGetUserCommand extends AnyCommand {
  readonly rule: 'AclGetUser';
  readonly username: ByteView;
}

/** `ACL DRYRUN username command-name [argument ...]` */
export interface AclDryRunCommand extends AnyCommand {
  readonly rule: 'AclDryRun';
  readonly username: ByteView;
  readonly commandName: ByteView;
  readonly arguments: WordList;
}

/** `ACL HELP` */
export interface AclHelpCommand extends AnyCommand {
  readonly rule: 'AclHelp';
}

/** `MODULE LIST` */
export interface ModuleListCommand extends AnyCommand {
  readonly rule: 'ModuleList';
}

/** `MODULE HELP` */
export interface ModuleHelpCommand extends AnyCommand {
  readonly rule: 'ModuleHelp';
}

/** `CLUSTER subcommand [argument ...]` */
export interface ClusterCommand extends AnyCommand {
  readonly rule: 'Cluster';
  readonly subcommand: ByteView;
  readonly arguments: WordList;
}

/** `TIME` */
export interface TimeCommand extends AnyCommand {
  readonly rule: 'Time';
}

/** `HELP [command-name ...]` */
export interface HelpCommand extends AnyCommand {
  readonly rule: 'Help';
  readonly commandNames: WordList;
}

/** `INFO [section ...]` */
export interface InfoCommand extends AnyCommand {
  readonly rule: 'Info';
  readonly sections: WordList;
}

/** `CONFIG GET parameter [parameter ...]` */
export interface ConfigGetCommand extends AnyCommand {
  readonly rule: 'ConfigGet';
  readonly parameters: WordList;
}

/** `CONFIG SET parameter value [parameter value ...]` */
export interface ConfigSetCommand extends AnyCommand {
  readonly rule: 'ConfigSet';
  readonly parameters: WordList;
  readonly values: WordList;
}

/** `CONFIG RESETSTAT` */
export interface ConfigResetStatisticsCommand extends AnyCommand {
  readonly rule: 'ConfigResetStatistics';
}

/** `CONFIG HELP` */
export interface ConfigHelpCommand extends AnyCommand {
  readonly rule: 'ConfigHelp';
}

/** `SAVE` */
export interface SaveCommand extends AnyCommand {
  readonly rule: 'Save';
}

/** `BGSAVE [SCHEDULE]` */
export interface BackgroundSaveCommand extends AnyCommand {
  readonly rule: 'BackgroundSave';
  readonly schedule: boolean;
}

/** `LASTSAVE` */
export interface LastSaveCommand extends AnyCommand {
  readonly rule: 'LastSave';
}

/** `SHUTDOWN [NOSAVE | SAVE]` */
export interface ShutdownCommand extends AnyCommand {
  readonly rule: 'Shutdown';
  readonly nosave: boolean;
  readonly save: boolean;
}

export interface CommandByRule {
  readonly Set: SetCommand;
  readonly SetIfAbsent: SetIfAbsentCommand;
  readonly SetForSeconds: SetForSecondsCommand;
  readonly SetForMilliseconds: SetForMillisecondsCommand;
  readonly Lookup: LookupCommand;
  readonly Describe: DescribeCommand;
  readonly Get: GetCommand;
  readonly GetAndSet: GetAndSetCommand;
  readonly GetAndDelete: GetAndDeleteCommand;
  readonly GetAndExpire: GetAndExpireCommand;
  readonly GetMany: GetManyCommand;
  readonly SetMany: SetManyCommand;
  readonly SetManyIfAbsent: SetManyIfAbsentCommand;
  readonly Append: AppendCommand;
  readonly StringLength: StringLengthCommand;
  readonly GetRange: GetRangeCommand;
  readonly SetRange: SetRangeCommand;
  readonly LongestCommonSubsequence: LongestCommonSubsequenceCommand;
  readonly SetBit: SetBitCommand;
  readonly GetBit: GetBitCommand;
  readonly BitCount: BitCountCommand;
  readonly BitPosition: BitPositionCommand;
  readonly Delete: DeleteCommand;
  readonly DeleteIf: DeleteIfCommand;
  readonly DeleteIfEqual: DeleteIfEqualCommand;
  readonly Exists: ExistsCommand;
  readonly Touch: TouchCommand;
  readonly Type: TypeCommand;
  readonly Rename: RenameCommand;
  readonly RenameIfAbsent: RenameIfAbsentCommand;
  readonly Copy: CopyCommand;
  readonly Move: MoveCommand;
  readonly RandomKey: RandomKeyCommand;
  readonly Keys: KeysCommand;
  readonly TimeToLive: TimeToLiveCommand;
  readonly TimeToLiveMilliseconds: TimeToLiveMillisecondsCommand;
  readonly ExpireTime: ExpireTimeCommand;
  readonly ExpireTimeMilliseconds: ExpireTimeMillisecondsCommand;
  readonly Expire: ExpireCommand;
  readonly ExpireMilliseconds: ExpireMillisecondsCommand;
  readonly ExpireAt: ExpireAtCommand;
  readonly ExpireAtMilliseconds: ExpireAtMillisecondsCommand;
  readonly Persist: PersistCommand;
  readonly Increment: IncrementCommand;
  readonly Decrement: DecrementCommand;
  readonly IncrementBy: IncrementByCommand;
  readonly DecrementBy: DecrementByCommand;
  readonly IncrementByFloat: IncrementByFloatCommand;
  readonly HashSet: HashSetCommand;
  readonly HashSetIfAbsent: HashSetIfAbsentCommand;
  readonly HashSetMany: HashSetManyCommand;
  readonly HashGet: HashGetCommand;
  readonly HashGetMany: HashGetManyCommand;
  readonly HashGetAll: HashGetAllCommand;
  readonly HashDelete: HashDeleteCommand;
  readonly HashExists: HashExistsCommand;
  readonly HashLength: HashLengthCommand;
  readonly HashKeys: HashKeysCommand;
  readonly HashValues: HashValuesCommand;
  readonly HashValueLength: HashValueLengthCommand;
  readonly HashIncrementBy: HashIncrementByCommand;
  readonly HashIncrementByFloat: HashIncrementByFloatCommand;
  readonly HashScan: HashScanCommand;
  readonly HashRandomField: HashRandomFieldCommand;
  readonly Scan: ScanCommand;
  readonly ScanPrefix: ScanPrefixCommand;
  readonly DeletePrefix: DeletePrefixCommand;
  readonly SizePrefix: SizePrefixCommand;
  readonly DatabaseSize: DatabaseSizeCommand;
  readonly Select: SelectCommand;
  readonly SwapDatabases: SwapDatabasesCommand;
  readonly FlushDatabase: FlushDatabaseCommand;
  readonly FlushAll: FlushAllCommand;
  readonly Multi: MultiCommand;
  readonly Execute: ExecuteCommand;
  readonly Discard: DiscardCommand;
  readonly Watch: WatchCommand;
  readonly Unwatch: UnwatchCommand;
  readonly Subscribe: SubscribeCommand;
  readonly Unsubscribe: UnsubscribeCommand;
  readonly SubscribePattern: SubscribePatternCommand;
  readonly UnsubscribePattern: UnsubscribePatternCommand;
  readonly Publish: PublishCommand;
  readonly PubSubChannels: PubSubChannelsCommand;
  readonly PubSubPatterns: PubSubPatternsCommand;
  readonly PubSubSubscribers: PubSubSubscribersCommand;
  readonly Ping: PingCommand;
  readonly Echo: EchoCommand;
  readonly Hello: HelloCommand;
  readonly Authenticate: AuthenticateCommand;
  readonly Reset: ResetCommand;
  readonly Quit: QuitCommand;
  readonly ClientId: ClientIdCommand;
  readonly ClientSetName: ClientSetNameCommand;
  readonly ClientGetName: ClientGetNameCommand;
  readonly ClientSetInfo: ClientSetInfoCommand;
  readonly ClientInfo: ClientInfoCommand;
  readonly ClientList: ClientListCommand;
  readonly ClientKill: ClientKillCommand;
  readonly ClientNoEvict: ClientNoEvictCommand;
  readonly ClientNoTouch: ClientNoTouchCommand;
  readonly ClientReply: ClientReplyCommand;
  readonly ClientPause: ClientPauseCommand;
  readonly ClientUnpause: ClientUnpauseCommand;
  readonly ClientHelp: ClientHelpCommand;
  readonly CommandCount: CommandCountCommand;
  readonly CommandList: CommandListCommand;
  readonly CommandDocs: CommandDocsCommand;
  readonly CommandInfo: CommandInfoCommand;
  readonly CommandGetKeys: CommandGetKeysCommand;
  readonly CommandGetKeysAndFlags: CommandGetKeysAndFlagsCommand;
  readonly CommandHelp: CommandHelpCommand;
  readonly CommandOverview: CommandOverviewCommand;
  readonly ObjectEncoding: ObjectEncodingCommand;
  readonly ObjectIdleTime: ObjectIdleTimeCommand;
  readonly ObjectFrequency: ObjectFrequencyCommand;
  readonly ObjectReferenceCount: ObjectReferenceCountCommand;
  readonly ObjectHelp: ObjectHelpCommand;
  readonly MemoryUsage: MemoryUsageCommand;
  readonly MemoryHelp: MemoryHelpCommand;
  readonly SlowLogGet: SlowLogGetCommand;
  readonly SlowLogLength: SlowLogLengthCommand;
  readonly SlowLogReset: SlowLogResetCommand;
  readonly SlowLogHelp: SlowLogHelpCommand;
  readonly LatencyLatest: LatencyLatestCommand;
  readonly LatencyHistory: LatencyHistoryCommand;
  readonly LatencyGraph: LatencyGraphCommand;
  readonly LatencyHistogram: LatencyHistogramCommand;
  readonly LatencyReset: LatencyResetCommand;
  readonly LatencyDoctor: LatencyDoctorCommand;
  readonly LatencyHelp: LatencyHelpCommand;
  readonly AclWhoAmI: AclWhoAmICommand;
  readonly AclCategories: AclCategoriesCommand;
  readonly AclList: AclListCommand;
  readonly AclUsers: AclUsersCommand;
  readonly AclGetUser: AclGetUserCommand;
  readonly AclDryRun: AclDryRunCommand;
  readonly AclHelp: AclHelpCommand;
  readonly ModuleList: ModuleListCommand;
  readonly ModuleHelp: ModuleHelpCommand;
  readonly Cluster: ClusterCommand;
  readonly Time: TimeCommand;
  readonly Help: HelpCommand;
  readonly Info: InfoCommand;
  readonly ConfigGet: ConfigGetCommand;
  readonly ConfigSet: ConfigSetCommand;
  readonly ConfigResetStatistics: ConfigResetStatisticsCommand;
  readonly ConfigHelp: ConfigHelpCommand;
  readonly Save: SaveCommand;
  readonly BackgroundSave: BackgroundSaveCommand;
  readonly LastSave: LastSaveCommand;
  readonly Shutdown: ShutdownCommand;
}

export type Command = CommandByRule[keyof CommandByRule];
