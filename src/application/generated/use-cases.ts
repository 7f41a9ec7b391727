// Made from grammar/mini-db.ohm by `npm run generate`: change the grammar, not this file.

import { AclCategories } from '../use-cases/acl-categories.js';
import { AclDryRun } from '../use-cases/acl-dry-run.js';
import { AclGetUser } from '../use-cases/acl-get-user.js';
import { AclHelp } from '../use-cases/acl-help.js';
import { AclList } from '../use-cases/acl-list.js';
import { AclUsers } from '../use-cases/acl-users.js';
import { AclWhoAmI } from '../use-cases/acl-who-am-i.js';
import { Append } from '../use-cases/append.js';
import { Authenticate } from '../use-cases/authenticate.js';
import { BackgroundSave } from '../use-cases/background-save.js';
import { BitCount } from '../use-cases/bit-count.js';
import { BitPosition } from '../use-cases/bit-position.js';
import { ClientGetName } from '../use-cases/client-get-name.js';
import { ClientHelp } from '../use-cases/client-help.js';
import { ClientId } from '../use-cases/client-id.js';
import { ClientInfo } from '../use-cases/client-info.js';
import { ClientKill } from '../use-cases/client-kill.js';
import { ClientList } from '../use-cases/client-list.js';
import { ClientNoEvict } from '../use-cases/client-no-evict.js';
import { ClientNoTouch } from '../use-cases/client-no-touch.js';
import { ClientPause } from '../use-cases/client-pause.js';
import { ClientReply } from '../use-cases/client-reply.js';
import { ClientSetInfo } from '../use-cases/client-set-info.js';
import { ClientSetName } from '../use-cases/client-set-name.js';
import { ClientUnpause } from '../use-cases/client-unpause.js';
import { Cluster } from '../use-cases/cluster.js';
import { CommandCount } from '../use-cases/command-count.js';
import { CommandDocs } from '../use-cases/command-docs.js';
import { CommandGetKeys } from '../use-cases/command-get-keys.js';
import { CommandGetKeysAndFlags } from '../use-cases/command-get-keys-and-flags.js';
import { CommandHelp } from '../use-cases/command-help.js';
import { CommandInfo } from '../use-cases/command-info.js';
import { CommandList } from '../use-cases/command-list.js';
import { CommandOverview } from '../use-cases/command-overview.js';
import { ConfigGet } from '../use-cases/config-get.js';
import { ConfigHelp } from '../use-cases/config-help.js';
import { ConfigResetStatistics } from '../use-cases/config-reset-statistics.js';
import { ConfigSet } from '../use-cases/config-set.js';
import { Copy } from '../use-cases/copy.js';
import { DatabaseSize } from '../use-cases/database-size.js';
import { Decrement } from '../use-cases/decrement.js';
import { DecrementBy } from '../use-cases/decrement-by.js';
import { Delete } from '../use-cases/delete.js';
import { DeleteIf } from '../use-cases/delete-if.js';
import { DeleteIfEqual } from '../use-cases/delete-if-equal.js';
import { DeletePrefix } from '../use-cases/delete-prefix.js';
import { Describe } from '../use-cases/describe.js';
import { Discard } from '../use-cases/discard.js';
import { Echo } from '../use-cases/echo.js';
import { Execute } from '../use-cases/execute.js';
import { Exists } from '../use-cases/exists.js';
import { Expire } from '../use-cases/expire.js';
import { ExpireAt } from '../use-cases/expire-at.js';
import { ExpireAtMilliseconds } from '../use-cases/expire-at-milliseconds.js';
import { ExpireMilliseconds } from '../use-cases/expire-milliseconds.js';
import { ExpireTime } from '../use-cases/expire-time.js';
import { ExpireTimeMilliseconds } from '../use-cases/expire-time-milliseconds.js';
import { FlushAll } from '../use-cases/flush-all.js';
import { FlushDatabase } from '../use-cases/flush-database.js';
import { Get } from '../use-cases/get.js';
import { GetAndDelete } from '../use-cases/get-and-delete.js';
import { GetAndExpire } from '../use-cases/get-and-expire.js';
import { GetAndSet } from '../use-cases/get-and-set.js';
import { GetBit } from '../use-cases/get-bit.js';
import { GetMany } from '../use-cases/get-many.js';
import { GetRange } from '../use-cases/get-range.js';
import { HashDelete } from '../use-cases/hash-delete.js';
import { HashExists } from '../use-cases/hash-exists.js';
import { HashGet } from '../use-cases/hash-get.js';
import { HashGetAll } from '../use-cases/hash-get-all.js';
import { HashGetMany } from '../use-cases/hash-get-many.js';
import { HashIncrementBy } from '../use-cases/hash-increment-by.js';
import { HashIncrementByFloat } from '../use-cases/hash-increment-by-float.js';
import { HashKeys } from '../use-cases/hash-keys.js';
import { HashLength } from '../use-cases/hash-length.js';
import { HashRandomField } from '../use-cases/hash-random-field.js';
import { HashScan } from '../use-cases/hash-scan.js';
import { HashSet } from '../use-cases/hash-set.js';
import { HashSetIfAbsent } from '../use-cases/hash-set-if-absent.js';
import { HashSetMany } from '../use-cases/hash-set-many.js';
import { HashValueLength } from '../use-cases/hash-value-length.js';
import { HashValues } from '../use-cases/hash-values.js';
import { Hello } from '../use-cases/hello.js';
import { Help } from '../use-cases/help.js';
import { Increment } from '../use-cases/increment.js';
import { IncrementBy } from '../use-cases/increment-by.js';
import { IncrementByFloat } from '../use-cases/increment-by-float.js';
import { Info } from '../use-cases/info.js';
import { Keys } from '../use-cases/keys.js';
import { LastSave } from '../use-cases/last-save.js';
import { LatencyDoctor } from '../use-cases/latency-doctor.js';
import { LatencyGraph } from '../use-cases/latency-graph.js';
import { LatencyHelp } from '../use-cases/latency-help.js';
import { LatencyHistogram } from '../use-cases/latency-histogram.js';
import { LatencyHistory } from '../use-cases/latency-history.js';
import { LatencyLatest } from '../use-cases/latency-latest.js';
import { LatencyReset } from '../use-cases/latency-reset.js';
import { LongestCommonSubsequence } from '../use-cases/longest-common-subsequence.js';
import { Lookup } from '../use-cases/lookup.js';
import { MemoryHelp } from '../use-cases/memory-help.js';
import { MemoryUsage } from '../use-cases/memory-usage.js';
import { ModuleHelp } from '../use-cases/module-help.js';
import { ModuleList } from '../use-cases/module-list.js';
import { Move } from '../use-cases/move.js';
import { Multi } from '../use-cases/multi.js';
import { ObjectEncoding } from '../use-cases/object-encoding.js';
import { ObjectFrequency } from '../use-cases/object-frequency.js';
import { ObjectHelp } from '../use-cases/object-help.js';
import { ObjectIdleTime } from '../use-cases/object-idle-time.js';
import { ObjectReferenceCount } from '../use-cases/object-reference-count.js';
import { Persist } from '../use-cases/persist.js';
import { Ping } from '../use-cases/ping.js';
import { PubSubChannels } from '../use-cases/pub-sub-channels.js';
import { PubSubPatterns } from '../use-cases/pub-sub-patterns.js';
import { PubSubSubscribers } from '../use-cases/pub-sub-subscribers.js';
import { Publish } from '../use-cases/publish.js';
import { Quit } from '../use-cases/quit.js';
import { RandomKey } from '../use-cases/random-key.js';
import { Rename } from '../use-cases/rename.js';
import { RenameIfAbsent } from '../use-cases/rename-if-absent.js';
import { Reset } from '../use-cases/reset.js';
import { Save } from '../use-cases/save.js';
import { Scan } from '../use-cases/scan.js';
import { ScanPrefix } from '../use-cases/scan-prefix.js';
import { Select } from '../use-cases/select.js';
import { Set } from '../use-cases/set.js';
import { SetBit } from '../use-cases/set-bit.js';
import { SetForMilliseconds } from '../use-cases/set-for-milliseconds.js';
import { SetForSeconds } from '../use-cases/set-for-seconds.js';
import { SetIfAbsent } from '../use-cases/set-if-absent.js';
import { SetMany } from '../use-cases/set-many.js';
import { SetManyIfAbsent } from '../use-cases/set-many-if-absent.js';
import { SetRange } from '../use-cases/set-range.js';
import { Shutdown } from '../use-cases/shutdown.js';
import { SizePrefix } from '../use-cases/size-prefix.js';
import { SlowLogGet } from '../use-cases/slow-log-get.js';
import { SlowLogHelp } from '../use-cases/slow-log-help.js';
import { SlowLogLength } from '../use-cases/slow-log-length.js';
import { SlowLogReset } from '../use-cases/slow-log-reset.js';
import { StringLength } from '../use-cases/string-length.js';
import { Subscribe } from '../use-cases/subscribe.js';
import { SubscribePattern } from '../use-cases/subscribe-pattern.js';
import { SwapDatabases } from '../use-cases/swap-databases.js';
import { Time } from '../use-cases/time.js';
import { TimeToLive } from '../use-cases/time-to-live.js';
import { TimeToLiveMilliseconds } from '../use-cases/time-to-live-milliseconds.js';
import { Touch } from '../use-cases/touch.js';
import { Type } from '../use-cases/type.js';
import { Unsubscribe } from '../use-cases/unsubscribe.js';
import { UnsubscribePattern } from '../use-cases/unsubscribe-pattern.js';
import { Unwatch } from '../use-cases/unwatch.js';
import { Watch } from '../use-cases/watch.js';

/** Every command's use case by the name of its grammar rule. */
export const useCases = {
  AclCategories,
  AclDryRun,
  AclGetUser,
  AclHelp,
  AclList,
  AclUsers,
  AclWhoAmI,
  Append,
  Authenticate,
  BackgroundSave,
  BitCount,
  BitPosition,
  ClientGetName,
  ClientHelp,
  ClientId,
  ClientInfo,
  ClientKill,
  ClientList,
  ClientNoEvict,
  ClientNoTouch,
  ClientPause,
  ClientReply,
  ClientSetInfo,
  ClientSetName,
  ClientUnpause,
  Cluster,
  CommandCount,
  CommandDocs,
  CommandGetKeys,
  CommandGetKeysAndFlags,
  CommandHelp,
  CommandInfo,
  CommandList,
  CommandOverview,
  ConfigGet,
  ConfigHelp,
  ConfigResetStatistics,
  ConfigSet,
  Copy,
  DatabaseSize,
  Decrement,
  DecrementBy,
  Delete,
  DeleteIf,
  DeleteIfEqual,
  DeletePrefix,
  Describe,
  Discard,
  Echo,
  Execute,
  Exists,
  Expire,
  ExpireAt,
  ExpireAtMilliseconds,
  ExpireMilliseconds,
  ExpireTime,
  ExpireTimeMilliseconds,
  FlushAll,
  FlushDatabase,
  Get,
  GetAndDelete,
  GetAndExpire,
  GetAndSet,
  GetBit,
  GetMany,
  GetRange,
  HashDelete,
  HashExists,
  HashGet,
  HashGetAll,
  HashGetMany,
  HashIncrementBy,
  HashIncrementByFloat,
  HashKeys,
  HashLength,
  HashRandomField,
  HashScan,
  HashSet,
  HashSetIfAbsent,
  HashSetMany,
  HashValueLength,
  HashValues,
  Hello,
  Help,
  Increment,
  IncrementBy,
  IncrementByFloat,
  Info,
  Keys,
  LastSave,
  LatencyDoctor,
  LatencyGraph,
  LatencyHelp,
  LatencyHistogram,
  LatencyHistory,
  LatencyLatest,
  LatencyReset,
  LongestCommonSubsequence,
  Lookup,
  MemoryHelp,
  MemoryUsage,
  ModuleHelp,
  ModuleList,
  Move,
  Multi,
  ObjectEncoding,
  ObjectFrequency,
  ObjectHelp,
  ObjectIdleTime,
  ObjectReferenceCount,
  Persist,
  Ping,
  PubSubChannels,
  PubSubPatterns,
  PubSubSubscribers,
  Publish,
  Quit,
  RandomKey,
  Rename,
  RenameIfAbsent,
  Reset,
  Save,
  Scan,
  ScanPrefix,
  Select,
  Set,
  SetBit,
  SetForMilliseconds,
  SetForSeconds,
  SetIfAbsent,
  SetMany,
  SetManyIfAbsent,
  SetRange,
  Shutdown,
  SizePrefix,
  SlowLogGet,
  SlowLogHelp,
  SlowLogLength,
  SlowLogReset,
  StringLength,
  Subscribe,
  SubscribePattern,
  SwapDatabases,
  Time,
  TimeToLive,
  TimeToLiveMilliseconds,
  Touch,
  Type,
  Unsubscribe,
  UnsubscribePattern,
  Unwatch,
  Watch,
} as const;
