// Made from grammar/mini-db.ohm by `npm run generate`: change the grammar, not this file.

import type {
  Command,
  SetCommand,
  SetIfAbsentCommand,
  SetForSecondsCommand,
  SetForMillisecondsCommand,
  LookupCommand,
  DescribeCommand,
  GetCommand,
  GetAndSetCommand,
  GetAndDeleteCommand,
  GetAndExpireCommand,
  GetManyCommand,
  SetManyCommand,
  SetManyIfAbsentCommand,
  AppendCommand,
  StringLengthCommand,
  GetRangeCommand,
  SetRangeCommand,
  LongestCommonSubsequenceCommand,
  SetBitCommand,
  GetBitCommand,
  BitCountCommand,
  BitPositionCommand,
  DeleteCommand,
  DeleteIfCommand,
  DeleteIfEqualCommand,
  ExistsCommand,
  TouchCommand,
  TypeCommand,
  RenameCommand,
  RenameIfAbsentCommand,
  CopyCommand,
  MoveCommand,
  RandomKeyCommand,
  KeysCommand,
  TimeToLiveCommand,
  TimeToLiveMillisecondsCommand,
  ExpireTimeCommand,
  ExpireTimeMillisecondsCommand,
  ExpireCommand,
  ExpireMillisecondsCommand,
  ExpireAtCommand,
  ExpireAtMillisecondsCommand,
  PersistCommand,
  IncrementCommand,
  DecrementCommand,
  IncrementByCommand,
  DecrementByCommand,
  IncrementByFloatCommand,
  HashSetCommand,
  HashSetIfAbsentCommand,
  HashSetManyCommand,
  HashGetCommand,
  HashGetManyCommand,
  HashGetAllCommand,
  HashDeleteCommand,
  HashExistsCommand,
  HashLengthCommand,
  HashKeysCommand,
  HashValuesCommand,
  HashValueLengthCommand,
  HashIncrementByCommand,
  HashIncrementByFloatCommand,
  HashScanCommand,
  HashRandomFieldCommand,
  ScanCommand,
  ScanPrefixCommand,
  DeletePrefixCommand,
  SizePrefixCommand,
  DatabaseSizeCommand,
  SelectCommand,
  SwapDatabasesCommand,
  FlushDatabaseCommand,
  FlushAllCommand,
  MultiCommand,
  ExecuteCommand,
  DiscardCommand,
  WatchCommand,
  UnwatchCommand,
  SubscribeCommand,
  UnsubscribeCommand,
  SubscribePatternCommand,
  UnsubscribePatternCommand,
  PublishCommand,
  PubSubChannelsCommand,
  PubSubPatternsCommand,
  PubSubSubscribersCommand,
  PingCommand,
  EchoCommand,
  HelloCommand,
  AuthenticateCommand,
  ResetCommand,
  QuitCommand,
  ClientIdCommand,
  ClientSetNameCommand,
  ClientGetNameCommand,
  ClientSetInfoCommand,
  ClientInfoCommand,
  ClientListCommand,
  ClientKillCommand,
  ClientNoEvictCommand,
  ClientNoTouchCommand,
  ClientReplyCommand,
  ClientPauseCommand,
  ClientUnpauseCommand,
  ClientHelpCommand,
  CommandCountCommand,
  CommandListCommand,
  CommandDocsCommand,
  CommandInfoCommand,
  CommandGetKeysCommand,
  CommandGetKeysAndFlagsCommand,
  CommandHelpCommand,
  CommandOverviewCommand,
  ObjectEncodingCommand,
  ObjectIdleTimeCommand,
  ObjectFrequencyCommand,
  ObjectReferenceCountCommand,
  ObjectHelpCommand,
  MemoryUsageCommand,
  MemoryHelpCommand,
  SlowLogGetCommand,
  SlowLogLengthCommand,
  SlowLogResetCommand,
  SlowLogHelpCommand,
  LatencyLatestCommand,
  LatencyHistoryCommand,
  LatencyGraphCommand,
  LatencyHistogramCommand,
  LatencyResetCommand,
  LatencyDoctorCommand,
  LatencyHelpCommand,
  AclWhoAmICommand,
  AclCategoriesCommand,
  AclListCommand,
  AclUsersCommand,
  AclGetUserCommand,
  AclDryRunCommand,
  AclHelpCommand,
  ModuleListCommand,
  ModuleHelpCommand,
  ClusterCommand,
  TimeCommand,
  HelpCommand,
  InfoCommand,
  ConfigGetCommand,
  ConfigSetCommand,
  ConfigResetStatisticsCommand,
  ConfigHelpCommand,
  SaveCommand,
  BackgroundSaveCommand,
  LastSaveCommand,
  ShutdownCommand,
} from '../../../application/generated/commands.js';
import { ByteView } from '../../../domain/bytes.js';
import { WordList } from '../../../domain/words.js';
import type { Words } from '../../../domain/words.js';

class DecodedSet implements SetCommand {
  readonly id = 0;
  readonly rule = 'Set';
  readonly key = new ByteView();
  readonly value = new ByteView();
  ex = false;
  seconds: ByteView | null = null;
  px = false;
  milliseconds: ByteView | null = null;
  exat = false;
  unixSeconds: ByteView | null = null;
  pxat = false;
  unixMilliseconds: ByteView | null = null;
  keepttl = false;
  nx = false;
  xx = false;
  ifeq = false;
  ifeqValue: ByteView | null = null;
  ifne = false;
  ifneValue: ByteView | null = null;
  get = false;
  as = false;
  stringWord = false;
  integerWord = false;
  doubleWord = false;
  booleanWord = false;
  json = false;
}

class DecodedSetIfAbsent implements SetIfAbsentCommand {
  readonly id = 1;
  readonly rule = 'SetIfAbsent';
  readonly key = new ByteView();
  readonly value = new ByteView();
}

class DecodedSetForSeconds implements SetForSecondsCommand {
  readonly id = 2;
  readonly rule = 'SetForSeconds';
  readonly key = new ByteView();
  readonly seconds = new ByteView();
  readonly value = new ByteView();
}

class DecodedSetForMilliseconds implements SetForMillisecondsCommand {
  readonly id = 3;
  readonly rule = 'SetForMilliseconds';
  readonly key = new ByteView();
  readonly milliseconds = new ByteView();
  readonly value = new ByteView();
}

class DecodedLookup implements LookupCommand {
  readonly id = 4;
  readonly rule = 'Lookup';
  readonly key = new ByteView();
  path = false;
  jsonPath: ByteView | null = null;
}

class DecodedDescribe implements DescribeCommand {
  readonly id = 5;
  readonly rule = 'Describe';
  readonly key = new ByteView();
}

class DecodedGet implements GetCommand {
  readonly id = 6;
  readonly rule = 'Get';
  readonly key = new ByteView();
}

class DecodedGetAndSet implements GetAndSetCommand {
  readonly id = 7;
  readonly rule = 'GetAndSet';
  readonly key = new ByteView();
  readonly value = new ByteView();
}

class DecodedGetAndDelete implements GetAndDeleteCommand {
  readonly id = 8;
  readonly rule = 'GetAndDelete';
  readonly key = new ByteView();
}

class DecodedGetAndExpire implements GetAndExpireCommand {
  readonly id = 9;
  readonly rule = 'GetAndExpire';
  readonly key = new ByteView();
  ex = false;
  seconds: ByteView | null = null;
  px = false;
  milliseconds: ByteView | null = null;
  exat = false;
  unixSeconds: ByteView | null = null;
  pxat = false;
  unixMilliseconds: ByteView | null = null;
  persist = false;
}

class DecodedGetMany implements GetManyCommand {
  readonly id = 10;
  readonly rule = 'GetMany';
  readonly keys = new WordList();
}

class DecodedSetMany implements SetManyCommand {
  readonly id = 11;
  readonly rule = 'SetMany';
  readonly keys = new WordList();
  readonly values = new WordList();
}

class DecodedSetManyIfAbsent implements SetManyIfAbsentCommand {
  readonly id = 12;
  readonly rule = 'SetManyIfAbsent';
  readonly keys = new WordList();
  readonly values = new WordList();
}

class DecodedAppend implements AppendCommand {
  readonly id = 13;
  readonly rule = 'Append';
  readonly key = new ByteView();
  readonly value = new ByteView();
}

class DecodedStringLength implements StringLengthCommand {
  readonly id = 14;
  readonly rule = 'StringLength';
  readonly key = new ByteView();
}

class DecodedGetRange implements GetRangeCommand {
  readonly id = 15;
  readonly rule = 'GetRange';
  readonly key = new ByteView();
  readonly start = new ByteView();
  readonly stop = new ByteView();
}

class DecodedSetRange implements SetRangeCommand {
  readonly id = 16;
  readonly rule = 'SetRange';
  readonly key = new ByteView();
  readonly offset = new ByteView();
  readonly value = new ByteView();
}

class DecodedLongestCommonSubsequence implements LongestCommonSubsequenceCommand {
  readonly id = 17;
  readonly rule = 'LongestCommonSubsequence';
  readonly firstKey = new ByteView();
  readonly secondKey = new ByteView();
  len = false;
  idx = false;
  minmatchlen = false;
  matchLength: ByteView | null = null;
  withmatchlen = false;
}

class DecodedSetBit implements SetBitCommand {
  readonly id = 18;
  readonly rule = 'SetBit';
  readonly key = new ByteView();
  readonly bitOffset = new ByteView();
  readonly bit = new ByteView();
}

class DecodedGetBit implements GetBitCommand {
  readonly id = 19;
  readonly rule = 'GetBit';
  readonly key = new ByteView();
  readonly bitOffset = new ByteView();
}

class DecodedBitCount implements BitCountCommand {
  readonly id = 20;
  readonly rule = 'BitCount';
  readonly key = new ByteView();
  start: ByteView | null = null;
  stop: ByteView | null = null;
  byte = false;
  bitWord = false;
}

class DecodedBitPosition implements BitPositionCommand {
  readonly id = 21;
  readonly rule = 'BitPosition';
  readonly key = new ByteView();
  readonly bit = new ByteView();
  start: ByteView | null = null;
  stop: ByteView | null = null;
  byte = false;
  bitWord = false;
}

class DecodedDelete implements DeleteCommand {
  readonly id = 22;
  readonly rule = 'Delete';
  readonly keys = new WordList();
}

class DecodedDeleteIf implements DeleteIfCommand {
  readonly id = 23;
  readonly rule = 'DeleteIf';
  readonly key = new ByteView();
  ifeq = false;
  ifeqValue: ByteView | null = null;
  ifne = false;
  ifneValue: ByteView | null = null;
}

class DecodedDeleteIfEqual implements DeleteIfEqualCommand {
  readonly id = 24;
  readonly rule = 'DeleteIfEqual';
  readonly key = new ByteView();
  readonly value = new ByteView();
}

class DecodedExists implements ExistsCommand {
  readonly id = 25;
  readonly rule = 'Exists';
  readonly keys = new WordList();
}

class DecodedTouch implements TouchCommand {
  readonly id = 26;
  readonly rule = 'Touch';
  readonly keys = new WordList();
}

class DecodedType implements TypeCommand {
  readonly id = 27;
  readonly rule = 'Type';
  readonly key = new ByteView();
}

class DecodedRename implements RenameCommand {
  readonly id = 28;
  readonly rule = 'Rename';
  readonly key = new ByteView();
  readonly newKey = new ByteView();
}

class DecodedRenameIfAbsent implements RenameIfAbsentCommand {
  readonly id = 29;
  readonly rule = 'RenameIfAbsent';
  readonly key = new ByteView();
  readonly newKey = new ByteView();
}

class DecodedCopy implements CopyCommand {
  readonly id = 30;
  readonly rule = 'Copy';
  readonly source = new ByteView();
  readonly destination = new ByteView();
  db = false;
  database: ByteView | null = null;
  replace = false;
}

class DecodedMove implements MoveCommand {
  readonly id = 31;
  readonly rule = 'Move';
  readonly key = new ByteView();
  readonly database = new ByteView();
}

class DecodedRandomKey implements RandomKeyCommand {
  readonly id = 32;
  readonly rule = 'RandomKey';
}

class DecodedKeys implements KeysCommand {
  readonly id = 33;
  readonly rule = 'Keys';
  readonly pattern = new ByteView();
}

class DecodedTimeToLive implements TimeToLiveCommand {
  readonly id = 34;
  readonly rule = 'TimeToLive';
  readonly key = new ByteView();
}

class DecodedTimeToLiveMilliseconds implements TimeToLiveMillisecondsCommand {
  readonly id = 35;
  readonly rule = 'TimeToLiveMilliseconds';
  readonly key = new ByteView();
}

class DecodedExpireTime implements ExpireTimeCommand {
  readonly id = 36;
  readonly rule = 'ExpireTime';
  readonly key = new ByteView();
}

class DecodedExpireTimeMilliseconds implements ExpireTimeMillisecondsCommand {
  readonly id = 37;
  readonly rule = 'ExpireTimeMilliseconds';
  readonly key = new ByteView();
}

class DecodedExpire implements ExpireCommand {
  readonly id = 38;
  readonly rule = 'Expire';
  readonly key = new ByteView();
  readonly seconds = new ByteView();
  nx = false;
  xx = false;
  gt = false;
  lt = false;
}

class DecodedExpireMilliseconds implements ExpireMillisecondsCommand {
  readonly id = 39;
  readonly rule = 'ExpireMilliseconds';
  readonly key = new ByteView();
  readonly milliseconds = new ByteView();
  nx = false;
  xx = false;
  gt = false;
  lt = false;
}

class DecodedExpireAt implements ExpireAtCommand {
  readonly id = 40;
  readonly rule = 'ExpireAt';
  readonly key = new ByteView();
  readonly unixSeconds = new ByteView();
  nx = false;
  xx = false;
  gt = false;
  lt = false;
}

class DecodedExpireAtMilliseconds implements ExpireAtMillisecondsCommand {
  readonly id = 41;
  readonly rule = 'ExpireAtMilliseconds';
  readonly key = new ByteView();
  readonly unixMilliseconds = new ByteView();
  nx = false;
  xx = false;
  gt = false;
  lt = false;
}

class DecodedPersist implements PersistCommand {
  readonly id = 42;
  readonly rule = 'Persist';
  readonly key = new ByteView();
}

class DecodedIncrement implements IncrementCommand {
  readonly id = 43;
  readonly rule = 'Increment';
  readonly key = new ByteView();
}

class DecodedDecrement implements DecrementCommand {
  readonly id = 44;
  readonly rule = 'Decrement';
  readonly key = new ByteView();
}

class DecodedIncrementBy implements IncrementByCommand {
  readonly id = 45;
  readonly rule = 'IncrementBy';
  readonly key = new ByteView();
  readonly increment = new ByteView();
}

class DecodedDecrementBy implements DecrementByCommand {
  readonly id = 46;
  readonly rule = 'DecrementBy';
  readonly key = new ByteView();
  readonly decrement = new ByteView();
}

class DecodedIncrementByFloat implements IncrementByFloatCommand {
  readonly id = 47;
  readonly rule = 'IncrementByFloat';
  readonly key = new ByteView();
  readonly floatIncrement = new ByteView();
}

class DecodedHashSet implements HashSetCommand {
  readonly id = 48;
  readonly rule = 'HashSet';
  readonly key = new ByteView();
  readonly fields = new WordList();
  readonly values = new WordList();
}

class DecodedHashSetIfAbsent implements HashSetIfAbsentCommand {
  readonly id = 49;
  readonly rule = 'HashSetIfAbsent';
  readonly key = new ByteView();
  readonly field = new ByteView();
  readonly value = new ByteView();
}

class DecodedHashSetMany implements HashSetManyCommand {
  readonly id = 50;
  readonly rule = 'HashSetMany';
  readonly key = new ByteView();
  readonly fields = new WordList();
  readonly values = new WordList();
}

class DecodedHashGet implements HashGetCommand {
  readonly id = 51;
  readonly rule = 'HashGet';
  readonly key = new ByteView();
  readonly field = new ByteView();
}

class DecodedHashGetMany implements HashGetManyCommand {
  readonly id = 52;
  readonly rule = 'HashGetMany';
  readonly key = new ByteView();
  readonly fields = new WordList();
}

class DecodedHashGetAll implements HashGetAllCommand {
  readonly id = 53;
  readonly rule = 'HashGetAll';
  readonly key = new ByteView();
}

class DecodedHashDelete implements HashDeleteCommand {
  readonly id = 54;
  readonly rule = 'HashDelete';
  readonly key = new ByteView();
  readonly fields = new WordList();
}

class DecodedHashExists implements HashExistsCommand {
  readonly id = 55;
  readonly rule = 'HashExists';
  readonly key = new ByteView();
  readonly field = new ByteView();
}

class DecodedHashLength implements HashLengthCommand {
  readonly id = 56;
  readonly rule = 'HashLength';
  readonly key = new ByteView();
}

class DecodedHashKeys implements HashKeysCommand {
  readonly id = 57;
  readonly rule = 'HashKeys';
  readonly key = new ByteView();
}

class DecodedHashValues implements HashValuesCommand {
  readonly id = 58;
  readonly rule = 'HashValues';
  readonly key = new ByteView();
}

class DecodedHashValueLength implements HashValueLengthCommand {
  readonly id = 59;
  readonly rule = 'HashValueLength';
  readonly key = new ByteView();
  readonly field = new ByteView();
}

class DecodedHashIncrementBy implements HashIncrementByCommand {
  readonly id = 60;
  readonly rule = 'HashIncrementBy';
  readonly key = new ByteView();
  readonly field = new ByteView();
  readonly increment = new ByteView();
}

class DecodedHashIncrementByFloat implements HashIncrementByFloatCommand {
  readonly id = 61;
  readonly rule = 'HashIncrementByFloat';
  readonly key = new ByteView();
  readonly field = new ByteView();
  readonly floatIncrement = new ByteView();
}

class DecodedHashScan implements HashScanCommand {
  readonly id = 62;
  readonly rule = 'HashScan';
  readonly key = new ByteView();
  readonly cursor = new ByteView();
  match = false;
  pattern: ByteView | null = null;
  countWord = false;
  count: ByteView | null = null;
}

class DecodedHashRandomField implements HashRandomFieldCommand {
  readonly id = 63;
  readonly rule = 'HashRandomField';
  readonly key = new ByteView();
  count: ByteView | null = null;
  withvalues = false;
}

class DecodedScan implements ScanCommand {
  readonly id = 64;
  readonly rule = 'Scan';
  readonly cursor = new ByteView();
  match = false;
  pattern: ByteView | null = null;
  countWord = false;
  count: ByteView | null = null;
  type = false;
  valueType: ByteView | null = null;
}

class DecodedScanPrefix implements ScanPrefixCommand {
  readonly id = 65;
  readonly rule = 'ScanPrefix';
  readonly keyPrefix = new ByteView();
  from = false;
  startKey: ByteView | null = null;
  countWord = false;
  count: ByteView | null = null;
}

class DecodedDeletePrefix implements DeletePrefixCommand {
  readonly id = 66;
  readonly rule = 'DeletePrefix';
  readonly keyPrefix = new ByteView();
  limitWord = false;
  removalLimit: ByteView | null = null;
}

class DecodedSizePrefix implements SizePrefixCommand {
  readonly id = 67;
  readonly rule = 'SizePrefix';
  readonly keyPrefix = new ByteView();
}

class DecodedDatabaseSize implements DatabaseSizeCommand {
  readonly id = 68;
  readonly rule = 'DatabaseSize';
}

class DecodedSelect implements SelectCommand {
  readonly id = 69;
  readonly rule = 'Select';
  readonly database = new ByteView();
}

class DecodedSwapDatabases implements SwapDatabasesCommand {
  readonly id = 70;
  readonly rule = 'SwapDatabases';
  readonly firstDatabase = new ByteView();
  readonly secondDatabase = new ByteView();
}

class DecodedFlushDatabase implements FlushDatabaseCommand {
  readonly id = 71;
  readonly rule = 'FlushDatabase';
  async = false;
  sync = false;
}

class DecodedFlushAll implements FlushAllCommand {
  readonly id = 72;
  readonly rule = 'FlushAll';
  async = false;
  sync = false;
}

class DecodedMulti implements MultiCommand {
  readonly id = 73;
  readonly rule = 'Multi';
}

class DecodedExecute implements ExecuteCommand {
  readonly id = 74;
  readonly rule = 'Execute';
}

class DecodedDiscard implements DiscardCommand {
  readonly id = 75;
  readonly rule = 'Discard';
}

class DecodedWatch implements WatchCommand {
  readonly id = 76;
  readonly rule = 'Watch';
  readonly keys = new WordList();
}

class DecodedUnwatch implements UnwatchCommand {
  readonly id = 77;
  readonly rule = 'Unwatch';
}

class DecodedSubscribe implements SubscribeCommand {
  readonly id = 78;
  readonly rule = 'Subscribe';
  readonly channels = new WordList();
}

class DecodedUnsubscribe implements UnsubscribeCommand {
  readonly id = 79;
  readonly rule = 'Unsubscribe';
  readonly channels = new WordList();
}

class DecodedSubscribePattern implements SubscribePatternCommand {
  readonly id = 80;
  readonly rule = 'SubscribePattern';
  readonly patterns = new WordList();
}

class DecodedUnsubscribePattern implements UnsubscribePatternCommand {
  readonly id = 81;
  readonly rule = 'UnsubscribePattern';
  readonly patterns = new WordList();
}

class DecodedPublish implements PublishCommand {
  readonly id = 82;
  readonly rule = 'Publish';
  readonly channel = new ByteView();
  readonly message = new ByteView();
}

class DecodedPubSubChannels implements PubSubChannelsCommand {
  readonly id = 83;
  readonly rule = 'PubSubChannels';
  pattern: ByteView | null = null;
}

class DecodedPubSubPatterns implements PubSubPatternsCommand {
  readonly id = 84;
  readonly rule = 'PubSubPatterns';
}

class DecodedPubSubSubscribers implements PubSubSubscribersCommand {
  readonly id = 85;
  readonly rule = 'PubSubSubscribers';
  readonly channels = new WordList();
}

class DecodedPing implements PingCommand {
  readonly id = 86;
  readonly rule = 'Ping';
  message: ByteView | null = null;
}

class DecodedEcho implements EchoCommand {
  readonly id = 87;
  readonly rule = 'Echo';
  readonly message = new ByteView();
}

class DecodedHello implements HelloCommand {
  readonly id = 88;
  readonly rule = 'Hello';
  protocolVersion: ByteView | null = null;
  auth = false;
  username: ByteView | null = null;
  password: ByteView | null = null;
  setname = false;
  clientName: ByteView | null = null;
}

class DecodedAuthenticate implements AuthenticateCommand {
  readonly id = 89;
  readonly rule = 'Authenticate';
  username: ByteView | null = null;
  readonly password = new ByteView();
}

class DecodedReset implements ResetCommand {
  readonly id = 90;
  readonly rule = 'Reset';
}

class DecodedQuit implements QuitCommand {
  readonly id = 91;
  readonly rule = 'Quit';
}

class DecodedClientId implements ClientIdCommand {
  readonly id = 92;
  readonly rule = 'ClientId';
}

class DecodedClientSetName implements ClientSetNameCommand {
  readonly id = 93;
  readonly rule = 'ClientSetName';
  readonly clientName = new ByteView();
}

class DecodedClientGetName implements ClientGetNameCommand {
  readonly id = 94;
  readonly rule = 'ClientGetName';
}

class DecodedClientSetInfo implements ClientSetInfoCommand {
  readonly id = 95;
  readonly rule = 'ClientSetInfo';
  readonly attribute = new ByteView();
  readonly value = new ByteView();
}

class DecodedClientInfo implements ClientInfoCommand {
  readonly id = 96;
  readonly rule = 'ClientInfo';
}

class DecodedClientList implements ClientListCommand {
  readonly id = 97;
  readonly rule = 'ClientList';
  type = false;
  clientType: ByteView | null = null;
  idWord = false;
  readonly clientIds = new WordList();
}

class DecodedClientKill implements ClientKillCommand {
  readonly id = 98;
  readonly rule = 'ClientKill';
  idWord = false;
  clientId: ByteView | null = null;
  type = false;
  clientType: ByteView | null = null;
  user = false;
  username: ByteView | null = null;
  addr = false;
  clientAddress: ByteView | null = null;
  laddr = false;
  localAddress: ByteView | null = null;
  skipme = false;
  yes = false;
  no = false;
}

class DecodedClientNoEvict implements ClientNoEvictCommand {
  readonly id = 99;
  readonly rule = 'ClientNoEvict';
  on = false;
  off = false;
}

class DecodedClientNoTouch implements ClientNoTouchCommand {
  readonly id = 100;
  readonly rule = 'ClientNoTouch';
  on = false;
  off = false;
}

class DecodedClientReply implements ClientReplyCommand {
  readonly id = 101;
  readonly rule = 'ClientReply';
  on = false;
  off = false;
  skip = false;
}

class DecodedClientPause implements ClientPauseCommand {
  readonly id = 102;
  readonly rule = 'ClientPause';
  readonly timeout = new ByteView();
  pauseMode: ByteView | null = null;
}

class DecodedClientUnpause implements ClientUnpauseCommand {
  readonly id = 103;
  readonly rule = 'ClientUnpause';
}

class DecodedClientHelp implements ClientHelpCommand {
  readonly id = 104;
  readonly rule = 'ClientHelp';
}

class DecodedCommandCount implements CommandCountCommand {
  readonly id = 105;
  readonly rule = 'CommandCount';
}

class DecodedCommandList implements CommandListCommand {
  readonly id = 106;
  readonly rule = 'CommandList';
  filterby = false;
  module = false;
  moduleName: ByteView | null = null;
  aclcat = false;
  category: ByteView | null = null;
  patternWord = false;
  pattern: ByteView | null = null;
}

class DecodedCommandDocs implements CommandDocsCommand {
  readonly id = 107;
  readonly rule = 'CommandDocs';
  readonly commandNames = new WordList();
}

class DecodedCommandInfo implements CommandInfoCommand {
  readonly id = 108;
  readonly rule = 'CommandInfo';
  readonly commandNames = new WordList();
}

class DecodedCommandGetKeys implements CommandGetKeysCommand {
  readonly id = 109;
  readonly rule = 'CommandGetKeys';
  readonly commandName = new ByteView();
  readonly arguments = new WordList();
}

class DecodedCommandGetKeysAndFlags implements CommandGetKeysAndFlagsCommand {
  readonly id = 110;
  readonly rule = 'CommandGetKeysAndFlags';
  readonly commandName = new ByteView();
  readonly arguments = new WordList();
}

class DecodedCommandHelp implements CommandHelpCommand {
  readonly id = 111;
  readonly rule = 'CommandHelp';
}

class DecodedCommandOverview implements CommandOverviewCommand {
  readonly id = 112;
  readonly rule = 'CommandOverview';
}

class DecodedObjectEncoding implements ObjectEncodingCommand {
  readonly id = 113;
  readonly rule = 'ObjectEncoding';
  readonly key = new ByteView();
}

class DecodedObjectIdleTime implements ObjectIdleTimeCommand {
  readonly id = 114;
  readonly rule = 'ObjectIdleTime';
  readonly key = new ByteView();
}

class DecodedObjectFrequency implements ObjectFrequencyCommand {
  readonly id = 115;
  readonly rule = 'ObjectFrequency';
  readonly key = new ByteView();
}

class DecodedObjectReferenceCount implements ObjectReferenceCountCommand {
  readonly id = 116;
  readonly rule = 'ObjectReferenceCount';
  readonly key = new ByteView();
}

class DecodedObjectHelp implements ObjectHelpCommand {
  readonly id = 117;
  readonly rule = 'ObjectHelp';
}

class DecodedMemoryUsage implements MemoryUsageCommand {
  readonly id = 118;
  readonly rule = 'MemoryUsage';
  readonly key = new ByteView();
  samples = false;
  count: ByteView | null = null;
}

class DecodedMemoryHelp implements MemoryHelpCommand {
  readonly id = 119;
  readonly rule = 'MemoryHelp';
}

class DecodedSlowLogGet implements SlowLogGetCommand {
  readonly id = 120;
  readonly rule = 'SlowLogGet';
  count: ByteView | null = null;
}

class DecodedSlowLogLength implements SlowLogLengthCommand {
  readonly id = 121;
  readonly rule = 'SlowLogLength';
}

class DecodedSlowLogReset implements SlowLogResetCommand {
  readonly id = 122;
  readonly rule = 'SlowLogReset';
}

class DecodedSlowLogHelp implements SlowLogHelpCommand {
  readonly id = 123;
  readonly rule = 'SlowLogHelp';
}

class DecodedLatencyLatest implements LatencyLatestCommand {
  readonly id = 124;
  readonly rule = 'LatencyLatest';
}

class DecodedLatencyHistory implements LatencyHistoryCommand {
  readonly id = 125;
  readonly rule = 'LatencyHistory';
  readonly event = new ByteView();
}

class DecodedLatencyGraph implements LatencyGraphCommand {
  readonly id = 126;
  readonly rule = 'LatencyGraph';
  readonly event = new ByteView();
}

class DecodedLatencyHistogram implements LatencyHistogramCommand {
  readonly id = 127;
  readonly rule = 'LatencyHistogram';
  readonly commandNames = new WordList();
}

class DecodedLatencyReset implements LatencyResetCommand {
  readonly id = 128;
  readonly rule = 'LatencyReset';
  readonly events = new WordList();
}

class DecodedLatencyDoctor implements LatencyDoctorCommand {
  readonly id = 129;
  readonly rule = 'LatencyDoctor';
}

class DecodedLatencyHelp implements LatencyHelpCommand {
  readonly id = 130;
  readonly rule = 'LatencyHelp';
}

class DecodedAclWhoAmI implements AclWhoAmICommand {
  readonly id = 131;
  readonly rule = 'AclWhoAmI';
}

class DecodedAclCategories implements AclCategoriesCommand {
  readonly id = 132;
  readonly rule = 'AclCategories';
  category: ByteView | null = null;
}

class DecodedAclList implements AclListCommand {
  readonly id = 133;
  readonly rule = 'AclList';
}

class DecodedAclUsers implements AclUsersCommand {
  readonly id = 134;
  readonly rule = 'AclUsers';
}

class DecodedAclGetUser implements AclGetUserCommand {
  readonly id = 135;
  readonly rule = 'AclGetUser';
  readonly username = new ByteView();
}

class DecodedAclDryRun implements AclDryRunCommand {
  readonly id = 136;
  readonly rule = 'AclDryRun';
  readonly username = new ByteView();
  readonly commandName = new ByteView();
  readonly arguments = new WordList();
}

class DecodedAclHelp implements AclHelpCommand {
  readonly id = 137;
  readonly rule = 'AclHelp';
}

class DecodedModuleList implements ModuleListCommand {
  readonly id = 138;
  readonly rule = 'ModuleList';
}

class DecodedModuleHelp implements ModuleHelpCommand {
  readonly id = 139;
  readonly rule = 'ModuleHelp';
}

class DecodedCluster implements ClusterCommand {
  readonly id = 140;
  readonly rule = 'Cluster';
  readonly subcommand = new ByteView();
  readonly arguments = new WordList();
}

class DecodedTime implements TimeCommand {
  readonly id = 141;
  readonly rule = 'Time';
}

class DecodedHelp implements HelpCommand {
  readonly id = 142;
  readonly rule = 'Help';
  readonly commandNames = new WordList();
}

class DecodedInfo implements InfoCommand {
  readonly id = 143;
  readonly rule = 'Info';
  readonly sections = new WordList();
}

class DecodedConfigGet implements ConfigGetCommand {
  readonly id = 144;
  readonly rule = 'ConfigGet';
  readonly parameters = new WordList();
}

class DecodedConfigSet implements ConfigSetCommand {
  readonly id = 145;
  readonly rule = 'ConfigSet';
  readonly parameters = new WordList();
  readonly values = new WordList();
}

class DecodedConfigResetStatistics implements ConfigResetStatisticsCommand {
  readonly id = 146;
  readonly rule = 'ConfigResetStatistics';
}

class DecodedConfigHelp implements ConfigHelpCommand {
  readonly id = 147;
  readonly rule = 'ConfigHelp';
}

class DecodedSave implements SaveCommand {
  readonly id = 148;
  readonly rule = 'Save';
}

class DecodedBackgroundSave implements BackgroundSaveCommand {
  readonly id = 149;
  readonly rule = 'BackgroundSave';
  schedule = false;
}

class DecodedLastSave implements LastSaveCommand {
  readonly id = 150;
  readonly rule = 'LastSave';
}

class DecodedShutdown implements ShutdownCommand {
  readonly id = 151;
  readonly rule = 'Shutdown';
  nosave = false;
  save = false;
}

export class CommandDecoder {
  readonly #commandSet = new DecodedSet();
  readonly #viewSet_seconds = new ByteView();
  readonly #viewSet_milliseconds = new ByteView();
  readonly #viewSet_unixSeconds = new ByteView();
  readonly #viewSet_unixMilliseconds = new ByteView();
  readonly #viewSet_ifeqValue = new ByteView();
  readonly #viewSet_ifneValue = new ByteView();
  readonly #commandSetIfAbsent = new DecodedSetIfAbsent();
  readonly #commandSetForSeconds = new DecodedSetForSeconds();
  readonly #commandSetForMilliseconds = new DecodedSetForMilliseconds();
  readonly #commandLookup = new DecodedLookup();
  readonly #viewLookup_jsonPath = new ByteView();
  readonly #commandDescribe = new DecodedDescribe();
  readonly #commandGet = new DecodedGet();
  readonly #commandGetAndSet = new DecodedGetAndSet();
  readonly #commandGetAndDelete = new DecodedGetAndDelete();
  readonly #commandGetAndExpire = new DecodedGetAndExpire();
  readonly #viewGetAndExpire_seconds = new ByteView();
  readonly #viewGetAndExpire_milliseconds = new ByteView();
  readonly #viewGetAndExpire_unixSeconds = new ByteView();
  readonly #viewGetAndExpire_unixMilliseconds = new ByteView();
  readonly #commandGetMany = new DecodedGetMany();
  readonly #commandSetMany = new DecodedSetMany();
  readonly #commandSetManyIfAbsent = new DecodedSetManyIfAbsent();
  readonly #commandAppend = new DecodedAppend();
  readonly #commandStringLength = new DecodedStringLength();
  readonly #commandGetRange = new DecodedGetRange();
  readonly #commandSetRange = new DecodedSetRange();
  readonly #commandLongestCommonSubsequence = new DecodedLongestCommonSubsequence();
  readonly #viewLongestCommonSubsequence_matchLength = new ByteView();
  readonly #commandSetBit = new DecodedSetBit();
  readonly #commandGetBit = new DecodedGetBit();
  readonly #commandBitCount = new DecodedBitCount();
  readonly #viewBitCount_start = new ByteView();
  readonly #viewBitCount_stop = new ByteView();
  readonly #commandBitPosition = new DecodedBitPosition();
  readonly #viewBitPosition_start = new ByteView();
  readonly #viewBitPosition_stop = new ByteView();
  readonly #commandDelete = new DecodedDelete();
  readonly #commandDeleteIf = new DecodedDeleteIf();
  readonly #viewDeleteIf_ifeqValue = new ByteView();
  readonly #viewDeleteIf_ifneValue = new ByteView();
  readonly #commandDeleteIfEqual = new DecodedDeleteIfEqual();
  readonly #commandExists = new DecodedExists();
  readonly #commandTouch = new DecodedTouch();
  readonly #commandType = new DecodedType();
  readonly #commandRename = new DecodedRename();
  readonly #commandRenameIfAbsent = new DecodedRenameIfAbsent();
  readonly #commandCopy = new DecodedCopy();
  readonly #viewCopy_database = new ByteView();
  readonly #commandMove = new DecodedMove();
  readonly #commandRandomKey = new DecodedRandomKey();
  readonly #commandKeys = new DecodedKeys();
  readonly #commandTimeToLive = new DecodedTimeToLive();
  readonly #commandTimeToLiveMilliseconds = new DecodedTimeToLiveMilliseconds();
  readonly #commandExpireTime = new DecodedExpireTime();
  readonly #commandExpireTimeMilliseconds = new DecodedExpireTimeMilliseconds();
  readonly #commandExpire = new DecodedExpire();
  readonly #commandExpireMilliseconds = new DecodedExpireMilliseconds();
  readonly #commandExpireAt = new DecodedExpireAt();
  readonly #commandExpireAtMilliseconds = new DecodedExpireAtMilliseconds();
  readonly #commandPersist = new DecodedPersist();
  readonly #commandIncrement = new DecodedIncrement();
  readonly #commandDecrement = new DecodedDecrement();
  readonly #commandIncrementBy = new DecodedIncrementBy();
  readonly #commandDecrementBy = new DecodedDecrementBy();
  readonly #commandIncrementByFloat = new DecodedIncrementByFloat();
  readonly #commandHashSet = new DecodedHashSet();
  readonly #commandHashSetIfAbsent = new DecodedHashSetIfAbsent();
  readonly #commandHashSetMany = new DecodedHashSetMany();
  readonly #commandHashGet = new DecodedHashGet();
  readonly #commandHashGetMany = new DecodedHashGetMany();
  readonly #commandHashGetAll = new DecodedHashGetAll();
  readonly #commandHashDelete = new DecodedHashDelete();
  readonly #commandHashExists = new DecodedHashExists();
  readonly #commandHashLength = new DecodedHashLength();
  readonly #commandHashKeys = new DecodedHashKeys();
  readonly #commandHashValues = new DecodedHashValues();
  readonly #commandHashValueLength = new DecodedHashValueLength();
  readonly #commandHashIncrementBy = new DecodedHashIncrementBy();
  readonly #commandHashIncrementByFloat = new DecodedHashIncrementByFloat();
  readonly #commandHashScan = new DecodedHashScan();
  readonly #viewHashScan_pattern = new ByteView();
  readonly #viewHashScan_count = new ByteView();
  readonly #commandHashRandomField = new DecodedHashRandomField();
  readonly #viewHashRandomField_count = new ByteView();
  readonly #commandScan = new DecodedScan();
  readonly #viewScan_pattern = new ByteView();
  readonly #viewScan_count = new ByteView();
  readonly #viewScan_valueType = new ByteView();
  readonly #commandScanPrefix = new DecodedScanPrefix();
  readonly #viewScanPrefix_startKey = new ByteView();
  readonly #viewScanPrefix_count = new ByteView();
  readonly #commandDeletePrefix = new DecodedDeletePrefix();
  readonly #viewDeletePrefix_removalLimit = new ByteView();
  readonly #commandSizePrefix = new DecodedSizePrefix();
  readonly #commandDatabaseSize = new DecodedDatabaseSize();
  readonly #commandSelect = new DecodedSelect();
  readonly #commandSwapDatabases = new DecodedSwapDatabases();
  readonly #commandFlushDatabase = new DecodedFlushDatabase();
  readonly #commandFlushAll = new DecodedFlushAll();
  readonly #commandMulti = new DecodedMulti();
  readonly #commandExecute = new DecodedExecute();
  readonly #commandDiscard = new DecodedDiscard();
  readonly #commandWatch = new DecodedWatch();
  readonly #commandUnwatch = new DecodedUnwatch();
  readonly #commandSubscribe = new DecodedSubscribe();
  readonly #commandUnsubscribe = new DecodedUnsubscribe();
  readonly #commandSubscribePattern = new DecodedSubscribePattern();
  readonly #commandUnsubscribePattern = new DecodedUnsubscribePattern();
  readonly #commandPublish = new DecodedPublish();
  readonly #commandPubSubChannels = new DecodedPubSubChannels();
  readonly #viewPubSubChannels_pattern = new ByteView();
  readonly #commandPubSubPatterns = new DecodedPubSubPatterns();
  readonly #commandPubSubSubscribers = new DecodedPubSubSubscribers();
  readonly #commandPing = new DecodedPing();
  readonly #viewPing_message = new ByteView();
  readonly #commandEcho = new DecodedEcho();
  readonly #commandHello = new DecodedHello();
  readonly #viewHello_protocolVersion = new ByteView();
  readonly #viewHello_username = new ByteView();
  readonly #viewHello_password = new ByteView();
  readonly #viewHello_clientName = new ByteView();
  readonly #commandAuthenticate = new DecodedAuthenticate();
  readonly #viewAuthenticate_username = new ByteView();
  readonly #commandReset = new DecodedReset();
  readonly #commandQuit = new DecodedQuit();
  readonly #commandClientId = new DecodedClientId();
  readonly #commandClientSetName = new DecodedClientSetName();
  readonly #commandClientGetName = new DecodedClientGetName();
  readonly #commandClientSetInfo = new DecodedClientSetInfo();
  readonly #commandClientInfo = new DecodedClientInfo();
  readonly #commandClientList = new DecodedClientList();
  readonly #viewClientList_clientType = new ByteView();
  readonly #commandClientKill = new DecodedClientKill();
  readonly #viewClientKill_clientId = new ByteView();
  readonly #viewClientKill_clientType = new ByteView();
  readonly #viewClientKill_username = new ByteView();
  readonly #viewClientKill_clientAddress = new ByteView();
  readonly #viewClientKill_localAddress = new ByteView();
  readonly #commandClientNoEvict = new DecodedClientNoEvict();
  readonly #commandClientNoTouch = new DecodedClientNoTouch();
  readonly #commandClientReply = new DecodedClientReply();
  readonly #commandClientPause = new DecodedClientPause();
  readonly #viewClientPause_pauseMode = new ByteView();
  readonly #commandClientUnpause = new DecodedClientUnpause();
  readonly #commandClientHelp = new DecodedClientHelp();
  readonly #commandCommandCount = new DecodedCommandCount();
  readonly #commandCommandList = new DecodedCommandList();
  readonly #viewCommandList_moduleName = new ByteView();
  readonly #viewCommandList_category = new ByteView();
  readonly #viewCommandList_pattern = new ByteView();
  readonly #commandCommandDocs = new DecodedCommandDocs();
  readonly #commandCommandInfo = new DecodedCommandInfo();
  readonly #commandCommandGetKeys = new DecodedCommandGetKeys();
  readonly #commandCommandGetKeysAndFlags = new DecodedCommandGetKeysAndFlags();
  readonly #commandCommandHelp = new DecodedCommandHelp();
  readonly #commandCommandOverview = new DecodedCommandOverview();
  readonly #commandObjectEncoding = new DecodedObjectEncoding();
  readonly #commandObjectIdleTime = new DecodedObjectIdleTime();
  readonly #commandObjectFrequency = new DecodedObjectFrequency();
  readonly #commandObjectReferenceCount = new DecodedObjectReferenceCount();
  readonly #commandObjectHelp = new DecodedObjectHelp();
  readonly #commandMemoryUsage = new DecodedMemoryUsage();
  readonly #viewMemoryUsage_count = new ByteView();
  readonly #commandMemoryHelp = new DecodedMemoryHelp();
  readonly #commandSlowLogGet = new DecodedSlowLogGet();
  readonly #viewSlowLogGet_count = new ByteView();
  readonly #commandSlowLogLength = new DecodedSlowLogLength();
  readonly #commandSlowLogReset = new DecodedSlowLogReset();
  readonly #commandSlowLogHelp = new DecodedSlowLogHelp();
  readonly #commandLatencyLatest = new DecodedLatencyLatest();
  readonly #commandLatencyHistory = new DecodedLatencyHistory();
  readonly #commandLatencyGraph = new DecodedLatencyGraph();
  readonly #commandLatencyHistogram = new DecodedLatencyHistogram();
  readonly #commandLatencyReset = new DecodedLatencyReset();
  readonly #commandLatencyDoctor = new DecodedLatencyDoctor();
  readonly #commandLatencyHelp = new DecodedLatencyHelp();
  readonly #commandAclWhoAmI = new DecodedAclWhoAmI();
  readonly #commandAclCategories = new DecodedAclCategories();
  readonly #viewAclCategories_category = new ByteView();
  readonly #commandAclList = new DecodedAclList();
  readonly #commandAclUsers = new DecodedAclUsers();
  readonly #commandAclGetUser = new DecodedAclGetUser();
  readonly #commandAclDryRun = new DecodedAclDryRun();
  readonly #commandAclHelp = new DecodedAclHelp();
  readonly #commandModuleList = new DecodedModuleList();
  readonly #commandModuleHelp = new DecodedModuleHelp();
  readonly #commandCluster = new DecodedCluster();
  readonly #commandTime = new DecodedTime();
  readonly #commandHelp = new DecodedHelp();
  readonly #commandInfo = new DecodedInfo();
  readonly #commandConfigGet = new DecodedConfigGet();
  readonly #commandConfigSet = new DecodedConfigSet();
  readonly #commandConfigResetStatistics = new DecodedConfigResetStatistics();
  readonly #commandConfigHelp = new DecodedConfigHelp();
  readonly #commandSave = new DecodedSave();
  readonly #commandBackgroundSave = new DecodedBackgroundSave();
  readonly #commandLastSave = new DecodedLastSave();
  readonly #commandShutdown = new DecodedShutdown();

  /** Null when the grammar does not accept the words. The next call reuses the object. */
  decode(words: Words): Command | null {
    const count = words.count;
    if (count === 0) return null;
    const bytes = words.bytes;
    const start = words.starts[0]!;
    let at: number;
    switch (words.ends[0]! - start) {
      case 3:
      switch (bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16) | 2105376) {
        case 7628147: // set
        at = this.#matchSet(words, count);
        if (at >= 0) return at === count ? this.#commandSet : null;
        break;
        case 7628135: // get
        at = this.#matchGet(words, count);
        if (at >= 0) return at === count ? this.#commandGet : null;
        break;
        case 7562092: // lcs
        at = this.#matchLongestCommonSubsequence(words, count);
        if (at >= 0) return at === count ? this.#commandLongestCommonSubsequence : null;
        break;
        case 7103844: // del
        at = this.#matchDelete(words, count);
        if (at >= 0) return at === count ? this.#commandDelete : null;
        break;
        case 7107700: // ttl
        at = this.#matchTimeToLive(words, count);
        if (at >= 0) return at === count ? this.#commandTimeToLive : null;
        break;
        case 7103329: // acl
        at = this.#matchAclWhoAmI(words, count);
        if (at >= 0) return at === count ? this.#commandAclWhoAmI : null;
        at = this.#matchAclCategories(words, count);
        if (at >= 0) return at === count ? this.#commandAclCategories : null;
        at = this.#matchAclList(words, count);
        if (at >= 0) return at === count ? this.#commandAclList : null;
        at = this.#matchAclUsers(words, count);
        if (at >= 0) return at === count ? this.#commandAclUsers : null;
        at = this.#matchAclGetUser(words, count);
        if (at >= 0) return at === count ? this.#commandAclGetUser : null;
        at = this.#matchAclDryRun(words, count);
        if (at >= 0) return at === count ? this.#commandAclDryRun : null;
        at = this.#matchAclHelp(words, count);
        if (at >= 0) return at === count ? this.#commandAclHelp : null;
        break;
      }
      break;
      case 4:
      switch (bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16) | (bytes[start + 3]! << 24) | 538976288) {
        case 1952802669: // mget
        at = this.#matchGetMany(words, count);
        if (at >= 0) return at === count ? this.#commandGetMany : null;
        break;
        case 1952805741: // mset
        at = this.#matchSetMany(words, count);
        if (at >= 0) return at === count ? this.#commandSetMany : null;
        break;
        case 1701869940: // type
        at = this.#matchType(words, count);
        if (at >= 0) return at === count ? this.#commandType : null;
        break;
        case 2037411683: // copy
        at = this.#matchCopy(words, count);
        if (at >= 0) return at === count ? this.#commandCopy : null;
        break;
        case 1702260589: // move
        at = this.#matchMove(words, count);
        if (at >= 0) return at === count ? this.#commandMove : null;
        break;
        case 1937335659: // keys
        at = this.#matchKeys(words, count);
        if (at >= 0) return at === count ? this.#commandKeys : null;
        break;
        case 1819571312: // pttl
        at = this.#matchTimeToLiveMilliseconds(words, count);
        if (at >= 0) return at === count ? this.#commandTimeToLiveMilliseconds : null;
        break;
        case 1919118953: // incr
        at = this.#matchIncrement(words, count);
        if (at >= 0) return at === count ? this.#commandIncrement : null;
        break;
        case 1919116644: // decr
        at = this.#matchDecrement(words, count);
        if (at >= 0) return at === count ? this.#commandDecrement : null;
        break;
        case 1952805736: // hset
        at = this.#matchHashSet(words, count);
        if (at >= 0) return at === count ? this.#commandHashSet : null;
        break;
        case 1952802664: // hget
        at = this.#matchHashGet(words, count);
        if (at >= 0) return at === count ? this.#commandHashGet : null;
        break;
        case 1818584168: // hdel
        at = this.#matchHashDelete(words, count);
        if (at >= 0) return at === count ? this.#commandHashDelete : null;
        break;
        case 1852140648: // hlen
        at = this.#matchHashLength(words, count);
        if (at >= 0) return at === count ? this.#commandHashLength : null;
        break;
        case 1851876211: // scan
        at = this.#matchScan(words, count);
        if (at >= 0) return at === count ? this.#commandScan : null;
        break;
        case 1667594341: // exec
        if (count === 1) return this.#commandExecute;
        break;
        case 1735289200: // ping
        at = this.#matchPing(words, count);
        if (at >= 0) return at === count ? this.#commandPing : null;
        break;
        case 1869112165: // echo
        at = this.#matchEcho(words, count);
        if (at >= 0) return at === count ? this.#commandEcho : null;
        break;
        case 1752462689: // auth
        at = this.#matchAuthenticate(words, count);
        if (at >= 0) return at === count ? this.#commandAuthenticate : null;
        break;
        case 1953068401: // quit
        if (count === 1) return this.#commandQuit;
        break;
        case 1701669236: // time
        if (count === 1) return this.#commandTime;
        break;
        case 1886152040: // help
        at = this.#matchHelp(words, count);
        if (at >= 0) return at === count ? this.#commandHelp : null;
        break;
        case 1868983913: // info
        at = this.#matchInfo(words, count);
        if (at >= 0) return at === count ? this.#commandInfo : null;
        break;
        case 1702257011: // save
        if (count === 1) return this.#commandSave;
        break;
      }
      break;
      case 5:
      switch (bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16) | (bytes[start + 3]! << 24) | 538976288) {
        case 1853121907: // setnx
        if (isSetnx(words, 0, count)) {
          at = this.#matchSetIfAbsent(words, count);
          if (at >= 0) return at === count ? this.#commandSetIfAbsent : null;
        }
        break;
        case 1702126963: // setex
        if (isSetex(words, 0, count)) {
          at = this.#matchSetForSeconds(words, count);
          if (at >= 0) return at === count ? this.#commandSetForSeconds : null;
        }
        break;
        case 1702126951: // getex
        if (isGetex(words, 0, count)) {
          at = this.#matchGetAndExpire(words, count);
          if (at >= 0) return at === count ? this.#commandGetAndExpire : null;
        }
        break;
        case 1701602660: // delex
        if (isDelex(words, 0, count)) {
          at = this.#matchDeleteIf(words, count);
          if (at >= 0) return at === count ? this.#commandDeleteIf : null;
        }
        break;
        case 1668640628: // touch
        if (isTouch(words, 0, count)) {
          at = this.#matchTouch(words, count);
          if (at >= 0) return at === count ? this.#commandTouch : null;
        }
        break;
        case 1702063464: // hmset
        if (isHmset(words, 0, count)) {
          at = this.#matchHashSetMany(words, count);
          if (at >= 0) return at === count ? this.#commandHashSetMany : null;
        }
        break;
        case 1701277032: // hmget
        if (isHmget(words, 0, count)) {
          at = this.#matchHashGetMany(words, count);
          if (at >= 0) return at === count ? this.#commandHashGetMany : null;
        }
        break;
        case 2036689768: // hkeys
        if (isHkeys(words, 0, count)) {
          at = this.#matchHashKeys(words, count);
          if (at >= 0) return at === count ? this.#commandHashKeys : null;
        }
        break;
        case 1818326632: // hvals
        if (isHvals(words, 0, count)) {
          at = this.#matchHashValues(words, count);
          if (at >= 0) return at === count ? this.#commandHashValues : null;
        }
        break;
        case 1633907560: // hscan
        if (isHscan(words, 0, count)) {
          at = this.#matchHashScan(words, count);
          if (at >= 0) return at === count ? this.#commandHashScan : null;
        }
        break;
        case 1953265005: // multi
        if (isMulti(words, 0, count)) {
          if (count === 1) return this.#commandMulti;
        }
        break;
        case 1668571511: // watch
        if (isWatch(words, 0, count)) {
          at = this.#matchWatch(words, count);
          if (at >= 0) return at === count ? this.#commandWatch : null;
        }
        break;
        case 1819043176: // hello
        if (isHello(words, 0, count)) {
          at = this.#matchHello(words, count);
          if (at >= 0) return at === count ? this.#commandHello : null;
        }
        break;
        case 1702061426: // reset
        if (isReset(words, 0, count)) {
          if (count === 1) return this.#commandReset;
        }
        break;
      }
      break;
      case 6:
      switch (bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16) | (bytes[start + 3]! << 24) | 538976288) {
        case 1952805744: // psetex
        if (isPsetex(words, 0, count)) {
          at = this.#matchSetForMilliseconds(words, count);
          if (at >= 0) return at === count ? this.#commandSetForMilliseconds : null;
        }
        break;
        case 1802465132: // lookup
        if (isLookup(words, 0, count)) {
          at = this.#matchLookup(words, count);
          if (at >= 0) return at === count ? this.#commandLookup : null;
        }
        break;
        case 1937007975: // getset
        if (isGetset(words, 0, count)) {
          at = this.#matchGetAndSet(words, count);
          if (at >= 0) return at === count ? this.#commandGetAndSet : null;
        }
        break;
        case 1685349735: // getdel
        if (isGetdel(words, 0, count)) {
          at = this.#matchGetAndDelete(words, count);
          if (at >= 0) return at === count ? this.#commandGetAndDelete : null;
        }
        break;
        case 1952805741: // msetnx
        if (isMsetnx(words, 0, count)) {
          at = this.#matchSetManyIfAbsent(words, count);
          if (at >= 0) return at === count ? this.#commandSetManyIfAbsent : null;
        }
        break;
        case 1701867617: // append
        if (isAppend(words, 0, count)) {
          at = this.#matchAppend(words, count);
          if (at >= 0) return at === count ? this.#commandAppend : null;
        }
        break;
        case 1819440243: // strlen
        if (isStrlen(words, 0, count)) {
          at = this.#matchStringLength(words, count);
          if (at >= 0) return at === count ? this.#commandStringLength : null;
        }
        break;
        case 1935832435: // substr
        if (isSubstr(words, 0, count)) {
          at = this.#matchGetRange(words, count);
          if (at >= 0) return at === count ? this.#commandGetRange : null;
        }
        break;
        case 1651795315: // setbit
        if (isSetbit(words, 0, count)) {
          at = this.#matchSetBit(words, count);
          if (at >= 0) return at === count ? this.#commandSetBit : null;
        }
        break;
        case 1651795303: // getbit
        if (isGetbit(words, 0, count)) {
          at = this.#matchGetBit(words, count);
          if (at >= 0) return at === count ? this.#commandGetBit : null;
        }
        break;
        case 1886677346: // bitpos
        if (isBitpos(words, 0, count)) {
          at = this.#matchBitPosition(words, count);
          if (at >= 0) return at === count ? this.#commandBitPosition : null;
        }
        break;
        case 1768713845: // unlink
        if (isUnlink(words, 0, count)) {
          at = this.#matchDelete(words, count);
          if (at >= 0) return at === count ? this.#commandDelete : null;
        }
        break;
        case 1936291941: // exists
        if (isExists(words, 0, count)) {
          at = this.#matchExists(words, count);
          if (at >= 0) return at === count ? this.#commandExists : null;
        }
        break;
        case 1634624882: // rename
        if (isRename(words, 0, count)) {
          at = this.#matchRename(words, count);
          if (at >= 0) return at === count ? this.#commandRename : null;
        }
        break;
        case 1768978533: // expire
        if (isExpire(words, 0, count)) {
          at = this.#matchExpire(words, count);
          if (at >= 0) return at === count ? this.#commandExpire : null;
        }
        break;
        case 1919118953: // incrby
        if (isIncrby(words, 0, count)) {
          at = this.#matchIncrementBy(words, count);
          if (at >= 0) return at === count ? this.#commandIncrementBy : null;
        }
        break;
        case 1919116644: // decrby
        if (isDecrby(words, 0, count)) {
          at = this.#matchDecrementBy(words, count);
          if (at >= 0) return at === count ? this.#commandDecrementBy : null;
        }
        break;
        case 1952805736: // hsetnx
        if (isHsetnx(words, 0, count)) {
          at = this.#matchHashSetIfAbsent(words, count);
          if (at >= 0) return at === count ? this.#commandHashSetIfAbsent : null;
        }
        break;
        case 1769169508: // dbsize
        if (isDbsize(words, 0, count)) {
          if (count === 1) return this.#commandDatabaseSize;
        }
        break;
        case 1701602675: // select
        if (isSelect(words, 0, count)) {
          at = this.#matchSelect(words, count);
          if (at >= 0) return at === count ? this.#commandSelect : null;
        }
        break;
        case 1885435763: // swapdb
        if (isSwapdb(words, 0, count)) {
          at = this.#matchSwapDatabases(words, count);
          if (at >= 0) return at === count ? this.#commandSwapDatabases : null;
        }
        break;
        case 1935832432: // pubsub
        if (isPubsub(words, 0, count)) {
          at = this.#matchPubSubChannels(words, count);
          if (at >= 0) return at === count ? this.#commandPubSubChannels : null;
          at = this.#matchPubSubPatterns(words, count);
          if (at >= 0) return at === count ? this.#commandPubSubPatterns : null;
          at = this.#matchPubSubSubscribers(words, count);
          if (at >= 0) return at === count ? this.#commandPubSubSubscribers : null;
        }
        break;
        case 1701407843: // client
        if (isClient(words, 0, count)) {
          at = this.#matchClientId(words, count);
          if (at >= 0) return at === count ? this.#commandClientId : null;
          at = this.#matchClientSetName(words, count);
          if (at >= 0) return at === count ? this.#commandClientSetName : null;
          at = this.#matchClientGetName(words, count);
          if (at >= 0) return at === count ? this.#commandClientGetName : null;
          at = this.#matchClientSetInfo(words, count);
          if (at >= 0) return at === count ? this.#commandClientSetInfo : null;
          at = this.#matchClientInfo(words, count);
          if (at >= 0) return at === count ? this.#commandClientInfo : null;
          at = this.#matchClientList(words, count);
          if (at >= 0) return at === count ? this.#commandClientList : null;
          at = this.#matchClientKill(words, count);
          if (at >= 0) return at === count ? this.#commandClientKill : null;
          at = this.#matchClientNoEvict(words, count);
          if (at >= 0) return at === count ? this.#commandClientNoEvict : null;
          at = this.#matchClientNoTouch(words, count);
          if (at >= 0) return at === count ? this.#commandClientNoTouch : null;
          at = this.#matchClientReply(words, count);
          if (at >= 0) return at === count ? this.#commandClientReply : null;
          at = this.#matchClientPause(words, count);
          if (at >= 0) return at === count ? this.#commandClientPause : null;
          at = this.#matchClientUnpause(words, count);
          if (at >= 0) return at === count ? this.#commandClientUnpause : null;
          at = this.#matchClientHelp(words, count);
          if (at >= 0) return at === count ? this.#commandClientHelp : null;
        }
        break;
        case 1701470831: // object
        if (isObject(words, 0, count)) {
          at = this.#matchObjectEncoding(words, count);
          if (at >= 0) return at === count ? this.#commandObjectEncoding : null;
          at = this.#matchObjectIdleTime(words, count);
          if (at >= 0) return at === count ? this.#commandObjectIdleTime : null;
          at = this.#matchObjectFrequency(words, count);
          if (at >= 0) return at === count ? this.#commandObjectFrequency : null;
          at = this.#matchObjectReferenceCount(words, count);
          if (at >= 0) return at === count ? this.#commandObjectReferenceCount : null;
          at = this.#matchObjectHelp(words, count);
          if (at >= 0) return at === count ? this.#commandObjectHelp : null;
        }
        break;
        case 1869440365: // memory
        if (isMemory(words, 0, count)) {
          at = this.#matchMemoryUsage(words, count);
          if (at >= 0) return at === count ? this.#commandMemoryUsage : null;
          at = this.#matchMemoryHelp(words, count);
          if (at >= 0) return at === count ? this.#commandMemoryHelp : null;
        }
        break;
        case 1969516397: // module
        if (isModule(words, 0, count)) {
          at = this.#matchModuleList(words, count);
          if (at >= 0) return at === count ? this.#commandModuleList : null;
          at = this.#matchModuleHelp(words, count);
          if (at >= 0) return at === count ? this.#commandModuleHelp : null;
        }
        break;
        case 1718513507: // config
        if (isConfig(words, 0, count)) {
          at = this.#matchConfigGet(words, count);
          if (at >= 0) return at === count ? this.#commandConfigGet : null;
          at = this.#matchConfigSet(words, count);
          if (at >= 0) return at === count ? this.#commandConfigSet : null;
          at = this.#matchConfigResetStatistics(words, count);
          if (at >= 0) return at === count ? this.#commandConfigResetStatistics : null;
          at = this.#matchConfigHelp(words, count);
          if (at >= 0) return at === count ? this.#commandConfigHelp : null;
        }
        break;
        case 1634953058: // bgsave
        if (isBgsave(words, 0, count)) {
          at = this.#matchBackgroundSave(words, count);
          if (at >= 0) return at === count ? this.#commandBackgroundSave : null;
        }
        break;
      }
      break;
      case 7:
      switch (bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16) | (bytes[start + 3]! << 24) | 538976288) {
        case 1768711524: // delifeq
        if (isDelifeq(words, 0, count)) {
          at = this.#matchDeleteIfEqual(words, count);
          if (at >= 0) return at === count ? this.#commandDeleteIfEqual : null;
        }
        break;
        case 1886938480: // pexpire
        if (isPexpire(words, 0, count)) {
          at = this.#matchExpireMilliseconds(words, count);
          if (at >= 0) return at === count ? this.#commandExpireMilliseconds : null;
        }
        break;
        case 1936876912: // persist
        if (isPersist(words, 0, count)) {
          at = this.#matchPersist(words, count);
          if (at >= 0) return at === count ? this.#commandPersist : null;
        }
        break;
        case 1952802664: // hgetall
        if (isHgetall(words, 0, count)) {
          at = this.#matchHashGetAll(words, count);
          if (at >= 0) return at === count ? this.#commandHashGetAll : null;
        }
        break;
        case 1769497960: // hexists
        if (isHexists(words, 0, count)) {
          at = this.#matchHashExists(words, count);
          if (at >= 0) return at === count ? this.#commandHashExists : null;
        }
        break;
        case 1920234344: // hstrlen
        if (isHstrlen(words, 0, count)) {
          at = this.#matchHashValueLength(words, count);
          if (at >= 0) return at === count ? this.#commandHashValueLength : null;
        }
        break;
        case 1668180328: // hincrby
        if (isHincrby(words, 0, count)) {
          at = this.#matchHashIncrementBy(words, count);
          if (at >= 0) return at === count ? this.#commandHashIncrementBy : null;
        }
        break;
        case 1937075302: // flushdb
        if (isFlushdb(words, 0, count)) {
          at = this.#matchFlushDatabase(words, count);
          if (at >= 0) return at === count ? this.#commandFlushDatabase : null;
        }
        break;
        case 1668508004: // discard
        if (isDiscard(words, 0, count)) {
          if (count === 1) return this.#commandDiscard;
        }
        break;
        case 1635217013: // unwatch
        if (isUnwatch(words, 0, count)) {
          if (count === 1) return this.#commandUnwatch;
        }
        break;
        case 1818391920: // publish
        if (isPublish(words, 0, count)) {
          at = this.#matchPublish(words, count);
          if (at >= 0) return at === count ? this.#commandPublish : null;
        }
        break;
        case 1835888483: // command
        if (isCommand(words, 0, count)) {
          at = this.#matchCommandCount(words, count);
          if (at >= 0) return at === count ? this.#commandCommandCount : null;
          at = this.#matchCommandList(words, count);
          if (at >= 0) return at === count ? this.#commandCommandList : null;
          at = this.#matchCommandDocs(words, count);
          if (at >= 0) return at === count ? this.#commandCommandDocs : null;
          at = this.#matchCommandInfo(words, count);
          if (at >= 0) return at === count ? this.#commandCommandInfo : null;
          at = this.#matchCommandGetKeys(words, count);
          if (at >= 0) return at === count ? this.#commandCommandGetKeys : null;
          at = this.#matchCommandGetKeysAndFlags(words, count);
          if (at >= 0) return at === count ? this.#commandCommandGetKeysAndFlags : null;
          at = this.#matchCommandHelp(words, count);
          if (at >= 0) return at === count ? this.#commandCommandHelp : null;
          if (count === 1) return this.#commandCommandOverview;
        }
        break;
        case 2003790963: // slowlog
        if (isSlowlog(words, 0, count)) {
          at = this.#matchSlowLogGet(words, count);
          if (at >= 0) return at === count ? this.#commandSlowLogGet : null;
          at = this.#matchSlowLogLength(words, count);
          if (at >= 0) return at === count ? this.#commandSlowLogLength : null;
          at = this.#matchSlowLogReset(words, count);
          if (at >= 0) return at === count ? this.#commandSlowLogReset : null;
          at = this.#matchSlowLogHelp(words, count);
          if (at >= 0) return at === count ? this.#commandSlowLogHelp : null;
        }
        break;
        case 1702125932: // latency
        if (isLatency(words, 0, count)) {
          at = this.#matchLatencyLatest(words, count);
          if (at >= 0) return at === count ? this.#commandLatencyLatest : null;
          at = this.#matchLatencyHistory(words, count);
          if (at >= 0) return at === count ? this.#commandLatencyHistory : null;
          at = this.#matchLatencyGraph(words, count);
          if (at >= 0) return at === count ? this.#commandLatencyGraph : null;
          at = this.#matchLatencyHistogram(words, count);
          if (at >= 0) return at === count ? this.#commandLatencyHistogram : null;
          at = this.#matchLatencyReset(words, count);
          if (at >= 0) return at === count ? this.#commandLatencyReset : null;
          at = this.#matchLatencyDoctor(words, count);
          if (at >= 0) return at === count ? this.#commandLatencyDoctor : null;
          at = this.#matchLatencyHelp(words, count);
          if (at >= 0) return at === count ? this.#commandLatencyHelp : null;
        }
        break;
        case 1937075299: // cluster
        if (isCluster(words, 0, count)) {
          at = this.#matchCluster(words, count);
          if (at >= 0) return at === count ? this.#commandCluster : null;
        }
        break;
      }
      break;
      case 8:
      switch (bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16) | (bytes[start + 3]! << 24) | 538976288) {
        case 1668506980: // describe
        if (isDescribe(words, 0, count)) {
          at = this.#matchDescribe(words, count);
          if (at >= 0) return at === count ? this.#commandDescribe : null;
        }
        break;
        case 1920230759: // getrange
        if (isGetrange(words, 0, count)) {
          at = this.#matchGetRange(words, count);
          if (at >= 0) return at === count ? this.#commandGetRange : null;
        }
        break;
        case 1920230771: // setrange
        if (isSetrange(words, 0, count)) {
          at = this.#matchSetRange(words, count);
          if (at >= 0) return at === count ? this.#commandSetRange : null;
        }
        break;
        case 1668573538: // bitcount
        if (isBitcount(words, 0, count)) {
          at = this.#matchBitCount(words, count);
          if (at >= 0) return at === count ? this.#commandBitCount : null;
        }
        break;
        case 1634624882: // renamenx
        if (isRenamenx(words, 0, count)) {
          at = this.#matchRenameIfAbsent(words, count);
          if (at >= 0) return at === count ? this.#commandRenameIfAbsent : null;
        }
        break;
        case 1768978533: // expireat
        if (isExpireat(words, 0, count)) {
          at = this.#matchExpireAt(words, count);
          if (at >= 0) return at === count ? this.#commandExpireAt : null;
        }
        break;
        case 1937075302: // flushall
        if (isFlushall(words, 0, count)) {
          at = this.#matchFlushAll(words, count);
          if (at >= 0) return at === count ? this.#commandFlushAll : null;
        }
        break;
        case 1953718636: // lastsave
        if (isLastsave(words, 0, count)) {
          if (count === 1) return this.#commandLastSave;
        }
        break;
        case 1953851507: // shutdown
        if (isShutdown(words, 0, count)) {
          at = this.#matchShutdown(words, count);
          if (at >= 0) return at === count ? this.#commandShutdown : null;
        }
        break;
      }
      break;
      case 9:
      switch (bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16) | (bytes[start + 3]! << 24) | 538976288) {
        case 1684955506: // randomkey
        if (isRandomkey(words, 0, count)) {
          if (count === 1) return this.#commandRandomKey;
        }
        break;
        case 1886938480: // pexpireat
        if (isPexpireat(words, 0, count)) {
          at = this.#matchExpireAtMilliseconds(words, count);
          if (at >= 0) return at === count ? this.#commandExpireAtMilliseconds : null;
        }
        break;
        case 1886152036: // delprefix
        if (isDelprefix(words, 0, count)) {
          at = this.#matchDeletePrefix(words, count);
          if (at >= 0) return at === count ? this.#commandDeletePrefix : null;
        }
        break;
        case 1935832435: // subscribe
        if (isSubscribe(words, 0, count)) {
          at = this.#matchSubscribe(words, count);
          if (at >= 0) return at === count ? this.#commandSubscribe : null;
        }
        break;
      }
      break;
      case 10:
      switch (bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16) | (bytes[start + 3]! << 24) | 538976288) {
        case 1768978533: // expiretime
        if (isExpiretime(words, 0, count)) {
          at = this.#matchExpireTime(words, count);
          if (at >= 0) return at === count ? this.#commandExpireTime : null;
        }
        break;
        case 1851880040: // hrandfield
        if (isHrandfield(words, 0, count)) {
          at = this.#matchHashRandomField(words, count);
          if (at >= 0) return at === count ? this.#commandHashRandomField : null;
        }
        break;
        case 1851876211: // scanprefix
        if (isScanprefix(words, 0, count)) {
          at = this.#matchScanPrefix(words, count);
          if (at >= 0) return at === count ? this.#commandScanPrefix : null;
        }
        break;
        case 1702521203: // sizeprefix
        if (isSizeprefix(words, 0, count)) {
          at = this.#matchSizePrefix(words, count);
          if (at >= 0) return at === count ? this.#commandSizePrefix : null;
        }
        break;
        case 1651864432: // psubscribe
        if (isPsubscribe(words, 0, count)) {
          at = this.#matchSubscribePattern(words, count);
          if (at >= 0) return at === count ? this.#commandSubscribePattern : null;
        }
        break;
      }
      break;
      case 11:
      switch (bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16) | (bytes[start + 3]! << 24) | 538976288) {
        case 1886938480: // pexpiretime
        if (isPexpiretime(words, 0, count)) {
          at = this.#matchExpireTimeMilliseconds(words, count);
          if (at >= 0) return at === count ? this.#commandExpireTimeMilliseconds : null;
        }
        break;
        case 1919118953: // incrbyfloat
        if (isIncrbyfloat(words, 0, count)) {
          at = this.#matchIncrementByFloat(words, count);
          if (at >= 0) return at === count ? this.#commandIncrementByFloat : null;
        }
        break;
        case 1970499189: // unsubscribe
        if (isUnsubscribe(words, 0, count)) {
          at = this.#matchUnsubscribe(words, count);
          if (at >= 0) return at === count ? this.#commandUnsubscribe : null;
        }
        break;
      }
      break;
      case 12:
      switch (bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16) | (bytes[start + 3]! << 24) | 538976288) {
        case 1668180328: // hincrbyfloat
        if (isHincrbyfloat(words, 0, count)) {
          at = this.#matchHashIncrementByFloat(words, count);
          if (at >= 0) return at === count ? this.#commandHashIncrementByFloat : null;
        }
        break;
        case 1936618864: // punsubscribe
        if (isPunsubscribe(words, 0, count)) {
          at = this.#matchUnsubscribePattern(words, count);
          if (at >= 0) return at === count ? this.#commandUnsubscribePattern : null;
        }
        break;
      }
      break;
    }
    return null;
  }

  #matchSet(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let valueAt = -1;
    let exFound = false;
    let secondsAt = -1;
    let pxFound = false;
    let millisecondsAt = -1;
    let exatFound = false;
    let unixSecondsAt = -1;
    let pxatFound = false;
    let unixMillisecondsAt = -1;
    let keepttlFound = false;
    let nxFound = false;
    let xxFound = false;
    let ifeqFound = false;
    let ifeqValueAt = -1;
    let ifneFound = false;
    let ifneValueAt = -1;
    let getFound = false;
    let asFound = false;
    let stringWordFound = false;
    let integerWordFound = false;
    let doubleWordFound = false;
    let booleanWordFound = false;
    let jsonFound = false;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    valueAt = at++;
    let seen1 = 0;
    order1: while (at < count) {
      if ((seen1 & 1) === 0) {
        const from2 = at;
        attempt2: {
          choice3: {
            const from4 = at;
            attempt4: {
              if (!isEx(words, at, count)) break attempt4;
              at++;
              exFound = true;
              if (at >= count) break attempt4;
              secondsAt = at++;
              break choice3;
            }
            at = from4;
            exFound = false; secondsAt = -1;
            const from5 = at;
            attempt5: {
              if (!isPx(words, at, count)) break attempt5;
              at++;
              pxFound = true;
              if (at >= count) break attempt5;
              millisecondsAt = at++;
              break choice3;
            }
            at = from5;
            pxFound = false; millisecondsAt = -1;
            const from6 = at;
            attempt6: {
              if (!isExat(words, at, count)) break attempt6;
              at++;
              exatFound = true;
              if (at >= count) break attempt6;
              unixSecondsAt = at++;
              break choice3;
            }
            at = from6;
            exatFound = false; unixSecondsAt = -1;
            const from7 = at;
            attempt7: {
              if (!isPxat(words, at, count)) break attempt7;
              at++;
              pxatFound = true;
              if (at >= count) break attempt7;
              unixMillisecondsAt = at++;
              break choice3;
            }
            at = from7;
            pxatFound = false; unixMillisecondsAt = -1;
            if (!isKeepttl(words, at, count)) break attempt2;
            at++;
            keepttlFound = true;
          }
          seen1 |= 1; continue order1;
        }
        at = from2;
        exFound = false; secondsAt = -1; pxFound = false; millisecondsAt = -1; exatFound = false; unixSecondsAt = -1; pxatFound = false; unixMillisecondsAt = -1; keepttlFound = false;
      }
      if ((seen1 & 2) === 0) {
        const from8 = at;
        attempt8: {
          choice9: {
            const from10 = at;
            attempt10: {
              if (!isNx(words, at, count)) break attempt10;
              at++;
              nxFound = true;
              break choice9;
            }
            at = from10;
            nxFound = false;
            const from11 = at;
            attempt11: {
              if (!isXx(words, at, count)) break attempt11;
              at++;
              xxFound = true;
              break choice9;
            }
            at = from11;
            xxFound = false;
            const from12 = at;
            attempt12: {
              if (!isIfeq(words, at, count)) break attempt12;
              at++;
              ifeqFound = true;
              if (at >= count) break attempt12;
              ifeqValueAt = at++;
              break choice9;
            }
            at = from12;
            ifeqFound = false; ifeqValueAt = -1;
            if (!isIfne(words, at, count)) break attempt8;
            at++;
            ifneFound = true;
            if (at >= count) break attempt8;
            ifneValueAt = at++;
          }
          seen1 |= 2; continue order1;
        }
        at = from8;
        nxFound = false; xxFound = false; ifeqFound = false; ifeqValueAt = -1; ifneFound = false; ifneValueAt = -1;
      }
      if ((seen1 & 4) === 0) {
        const from13 = at;
        attempt13: {
          if (!isGet(words, at, count)) break attempt13;
          at++;
          getFound = true;
          seen1 |= 4; continue order1;
        }
        at = from13;
        getFound = false;
      }
      if ((seen1 & 8) === 0) {
        const from14 = at;
        attempt14: {
          if (!isAs(words, at, count)) break attempt14;
          at++;
          asFound = true;
          choice15: {
            const from16 = at;
            attempt16: {
              if (!isString(words, at, count)) break attempt16;
              at++;
              stringWordFound = true;
              break choice15;
            }
            at = from16;
            stringWordFound = false;
            const from17 = at;
            attempt17: {
              if (!isInteger(words, at, count)) break attempt17;
              at++;
              integerWordFound = true;
              break choice15;
            }
            at = from17;
            integerWordFound = false;
            const from18 = at;
            attempt18: {
              if (!isDouble(words, at, count)) break attempt18;
              at++;
              doubleWordFound = true;
              break choice15;
            }
            at = from18;
            doubleWordFound = false;
            const from19 = at;
            attempt19: {
              if (!isBoolean(words, at, count)) break attempt19;
              at++;
              booleanWordFound = true;
              break choice15;
            }
            at = from19;
            booleanWordFound = false;
            if (!isJson(words, at, count)) break attempt14;
            at++;
            jsonFound = true;
          }
          seen1 |= 8; continue order1;
        }
        at = from14;
        asFound = false; stringWordFound = false; integerWordFound = false; doubleWordFound = false; booleanWordFound = false; jsonFound = false;
      }
      break;
    }
    const command = this.#commandSet;
    words.view(keyAt, command.key);
    words.view(valueAt, command.value);
    command.ex = exFound;
    command.seconds = secondsAt < 0 ? null : words.view(secondsAt, this.#viewSet_seconds);
    command.px = pxFound;
    command.milliseconds = millisecondsAt < 0 ? null : words.view(millisecondsAt, this.#viewSet_milliseconds);
    command.exat = exatFound;
    command.unixSeconds = unixSecondsAt < 0 ? null : words.view(unixSecondsAt, this.#viewSet_unixSeconds);
    command.pxat = pxatFound;
    command.unixMilliseconds = unixMillisecondsAt < 0 ? null : words.view(unixMillisecondsAt, this.#viewSet_unixMilliseconds);
    command.keepttl = keepttlFound;
    command.nx = nxFound;
    command.xx = xxFound;
    command.ifeq = ifeqFound;
    command.ifeqValue = ifeqValueAt < 0 ? null : words.view(ifeqValueAt, this.#viewSet_ifeqValue);
    command.ifne = ifneFound;
    command.ifneValue = ifneValueAt < 0 ? null : words.view(ifneValueAt, this.#viewSet_ifneValue);
    command.get = getFound;
    command.as = asFound;
    command.stringWord = stringWordFound;
    command.integerWord = integerWordFound;
    command.doubleWord = doubleWordFound;
    command.booleanWord = booleanWordFound;
    command.json = jsonFound;
    return at;
  }

  #matchSetIfAbsent(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let valueAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    valueAt = at++;
    const command = this.#commandSetIfAbsent;
    words.view(keyAt, command.key);
    words.view(valueAt, command.value);
    return at;
  }

  #matchSetForSeconds(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let secondsAt = -1;
    let valueAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    secondsAt = at++;
    if (at >= count) return -1;
    valueAt = at++;
    const command = this.#commandSetForSeconds;
    words.view(keyAt, command.key);
    words.view(secondsAt, command.seconds);
    words.view(valueAt, command.value);
    return at;
  }

  #matchSetForMilliseconds(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let millisecondsAt = -1;
    let valueAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    millisecondsAt = at++;
    if (at >= count) return -1;
    valueAt = at++;
    const command = this.#commandSetForMilliseconds;
    words.view(keyAt, command.key);
    words.view(millisecondsAt, command.milliseconds);
    words.view(valueAt, command.value);
    return at;
  }

  #matchLookup(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let pathFound = false;
    let jsonPathAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    optional1: {
      const from2 = at;
      attempt2: {
        if (!isPath(words, at, count)) break attempt2;
        at++;
        pathFound = true;
        if (at >= count) break attempt2;
        jsonPathAt = at++;
        break optional1;
      }
      at = from2;
      pathFound = false; jsonPathAt = -1;
    }
    const command = this.#commandLookup;
    words.view(keyAt, command.key);
    command.path = pathFound;
    command.jsonPath = jsonPathAt < 0 ? null : words.view(jsonPathAt, this.#viewLookup_jsonPath);
    return at;
  }

  #matchDescribe(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandDescribe;
    words.view(keyAt, command.key);
    return at;
  }

  #matchGet(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandGet;
    words.view(keyAt, command.key);
    return at;
  }

  #matchGetAndSet(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let valueAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    valueAt = at++;
    const command = this.#commandGetAndSet;
    words.view(keyAt, command.key);
    words.view(valueAt, command.value);
    return at;
  }

  #matchGetAndDelete(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandGetAndDelete;
    words.view(keyAt, command.key);
    return at;
  }

  #matchGetAndExpire(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let exFound = false;
    let secondsAt = -1;
    let pxFound = false;
    let millisecondsAt = -1;
    let exatFound = false;
    let unixSecondsAt = -1;
    let pxatFound = false;
    let unixMillisecondsAt = -1;
    let persistFound = false;
    if (at >= count) return -1;
    keyAt = at++;
    optional1: {
      const from2 = at;
      attempt2: {
        choice3: {
          const from4 = at;
          attempt4: {
            if (!isEx(words, at, count)) break attempt4;
            at++;
            exFound = true;
            if (at >= count) break attempt4;
            secondsAt = at++;
            break choice3;
          }
          at = from4;
          exFound = false; secondsAt = -1;
          const from5 = at;
          attempt5: {
            if (!isPx(words, at, count)) break attempt5;
            at++;
            pxFound = true;
            if (at >= count) break attempt5;
            millisecondsAt = at++;
            break choice3;
          }
          at = from5;
          pxFound = false; millisecondsAt = -1;
          const from6 = at;
          attempt6: {
            if (!isExat(words, at, count)) break attempt6;
            at++;
            exatFound = true;
            if (at >= count) break attempt6;
            unixSecondsAt = at++;
            break choice3;
          }
          at = from6;
          exatFound = false; unixSecondsAt = -1;
          const from7 = at;
          attempt7: {
            if (!isPxat(words, at, count)) break attempt7;
            at++;
            pxatFound = true;
            if (at >= count) break attempt7;
            unixMillisecondsAt = at++;
            break choice3;
          }
          at = from7;
          pxatFound = false; unixMillisecondsAt = -1;
          if (!isPersist(words, at, count)) break attempt2;
          at++;
          persistFound = true;
        }
        break optional1;
      }
      at = from2;
      exFound = false; secondsAt = -1; pxFound = false; millisecondsAt = -1; exatFound = false; unixSecondsAt = -1; pxatFound = false; unixMillisecondsAt = -1; persistFound = false;
    }
    const command = this.#commandGetAndExpire;
    words.view(keyAt, command.key);
    command.ex = exFound;
    command.seconds = secondsAt < 0 ? null : words.view(secondsAt, this.#viewGetAndExpire_seconds);
    command.px = pxFound;
    command.milliseconds = millisecondsAt < 0 ? null : words.view(millisecondsAt, this.#viewGetAndExpire_milliseconds);
    command.exat = exatFound;
    command.unixSeconds = unixSecondsAt < 0 ? null : words.view(unixSecondsAt, this.#viewGetAndExpire_unixSeconds);
    command.pxat = pxatFound;
    command.unixMilliseconds = unixMillisecondsAt < 0 ? null : words.view(unixMillisecondsAt, this.#viewGetAndExpire_unixMilliseconds);
    command.persist = persistFound;
    return at;
  }

  #matchGetMany(words: Words, count: number): number {
    let at = 1;
    let keysFirst = 0;
    let keysStride = 1;
    let keysCount = 0;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    if (times1 === 0) return -1;
    keysFirst = first1 + 0;
    keysStride = 1;
    keysCount = times1;
    const command = this.#commandGetMany;
    command.keys.set(words, keysFirst, keysStride, keysCount);
    return at;
  }

  #matchSetMany(words: Words, count: number): number {
    let at = 1;
    let keysFirst = 0;
    let keysStride = 1;
    let keysCount = 0;
    let valuesFirst = 0;
    let valuesStride = 1;
    let valuesCount = 0;
    const first1 = at;
    const times1 = Math.trunc((count - at) / 2);
    at += times1 * 2;
    if (times1 === 0) return -1;
    keysFirst = first1 + 0;
    keysStride = 2;
    keysCount = times1;
    valuesFirst = first1 + 1;
    valuesStride = 2;
    valuesCount = times1;
    const command = this.#commandSetMany;
    command.keys.set(words, keysFirst, keysStride, keysCount);
    command.values.set(words, valuesFirst, valuesStride, valuesCount);
    return at;
  }

  #matchSetManyIfAbsent(words: Words, count: number): number {
    let at = 1;
    let keysFirst = 0;
    let keysStride = 1;
    let keysCount = 0;
    let valuesFirst = 0;
    let valuesStride = 1;
    let valuesCount = 0;
    const first1 = at;
    const times1 = Math.trunc((count - at) / 2);
    at += times1 * 2;
    if (times1 === 0) return -1;
    keysFirst = first1 + 0;
    keysStride = 2;
    keysCount = times1;
    valuesFirst = first1 + 1;
    valuesStride = 2;
    valuesCount = times1;
    const command = this.#commandSetManyIfAbsent;
    command.keys.set(words, keysFirst, keysStride, keysCount);
    command.values.set(words, valuesFirst, valuesStride, valuesCount);
    return at;
  }

  #matchAppend(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let valueAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    valueAt = at++;
    const command = this.#commandAppend;
    words.view(keyAt, command.key);
    words.view(valueAt, command.value);
    return at;
  }

  #matchStringLength(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandStringLength;
    words.view(keyAt, command.key);
    return at;
  }

  #matchGetRange(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let startAt = -1;
    let stopAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    startAt = at++;
    if (at >= count) return -1;
    stopAt = at++;
    const command = this.#commandGetRange;
    words.view(keyAt, command.key);
    words.view(startAt, command.start);
    words.view(stopAt, command.stop);
    return at;
  }

  #matchSetRange(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let offsetAt = -1;
    let valueAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    offsetAt = at++;
    if (at >= count) return -1;
    valueAt = at++;
    const command = this.#commandSetRange;
    words.view(keyAt, command.key);
    words.view(offsetAt, command.offset);
    words.view(valueAt, command.value);
    return at;
  }

  #matchLongestCommonSubsequence(words: Words, count: number): number {
    let at = 1;
    let firstKeyAt = -1;
    let secondKeyAt = -1;
    let lenFound = false;
    let idxFound = false;
    let minmatchlenFound = false;
    let matchLengthAt = -1;
    let withmatchlenFound = false;
    if (at >= count) return -1;
    firstKeyAt = at++;
    if (at >= count) return -1;
    secondKeyAt = at++;
    let seen1 = 0;
    order1: while (at < count) {
      if ((seen1 & 1) === 0) {
        const from2 = at;
        attempt2: {
          if (!isLen(words, at, count)) break attempt2;
          at++;
          lenFound = true;
          seen1 |= 1; continue order1;
        }
        at = from2;
        lenFound = false;
      }
      if ((seen1 & 2) === 0) {
        const from3 = at;
        attempt3: {
          if (!isIdx(words, at, count)) break attempt3;
          at++;
          idxFound = true;
          seen1 |= 2; continue order1;
        }
        at = from3;
        idxFound = false;
      }
      if ((seen1 & 4) === 0) {
        const from4 = at;
        attempt4: {
          if (!isMinmatchlen(words, at, count)) break attempt4;
          at++;
          minmatchlenFound = true;
          if (at >= count) break attempt4;
          matchLengthAt = at++;
          seen1 |= 4; continue order1;
        }
        at = from4;
        minmatchlenFound = false; matchLengthAt = -1;
      }
      if ((seen1 & 8) === 0) {
        const from5 = at;
        attempt5: {
          if (!isWithmatchlen(words, at, count)) break attempt5;
          at++;
          withmatchlenFound = true;
          seen1 |= 8; continue order1;
        }
        at = from5;
        withmatchlenFound = false;
      }
      break;
    }
    const command = this.#commandLongestCommonSubsequence;
    words.view(firstKeyAt, command.firstKey);
    words.view(secondKeyAt, command.secondKey);
    command.len = lenFound;
    command.idx = idxFound;
    command.minmatchlen = minmatchlenFound;
    command.matchLength = matchLengthAt < 0 ? null : words.view(matchLengthAt, this.#viewLongestCommonSubsequence_matchLength);
    command.withmatchlen = withmatchlenFound;
    return at;
  }

  #matchSetBit(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let bitOffsetAt = -1;
    let bitAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    bitOffsetAt = at++;
    if (at >= count) return -1;
    bitAt = at++;
    const command = this.#commandSetBit;
    words.view(keyAt, command.key);
    words.view(bitOffsetAt, command.bitOffset);
    words.view(bitAt, command.bit);
    return at;
  }

  #matchGetBit(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let bitOffsetAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    bitOffsetAt = at++;
    const command = this.#commandGetBit;
    words.view(keyAt, command.key);
    words.view(bitOffsetAt, command.bitOffset);
    return at;
  }

  #matchBitCount(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let startAt = -1;
    let stopAt = -1;
    let byteFound = false;
    let bitWordFound = false;
    if (at >= count) return -1;
    keyAt = at++;
    optional1: {
      const from2 = at;
      attempt2: {
        if (at >= count) break attempt2;
        startAt = at++;
        if (at >= count) break attempt2;
        stopAt = at++;
        optional3: {
          const from4 = at;
          attempt4: {
            choice5: {
              const from6 = at;
              attempt6: {
                if (!isByte(words, at, count)) break attempt6;
                at++;
                byteFound = true;
                break choice5;
              }
              at = from6;
              byteFound = false;
              if (!isBit(words, at, count)) break attempt4;
              at++;
              bitWordFound = true;
            }
            break optional3;
          }
          at = from4;
          byteFound = false; bitWordFound = false;
        }
        break optional1;
      }
      at = from2;
      startAt = -1; stopAt = -1; byteFound = false; bitWordFound = false;
    }
    const command = this.#commandBitCount;
    words.view(keyAt, command.key);
    command.start = startAt < 0 ? null : words.view(startAt, this.#viewBitCount_start);
    command.stop = stopAt < 0 ? null : words.view(stopAt, this.#viewBitCount_stop);
    command.byte = byteFound;
    command.bitWord = bitWordFound;
    return at;
  }

  #matchBitPosition(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let bitAt = -1;
    let startAt = -1;
    let stopAt = -1;
    let byteFound = false;
    let bitWordFound = false;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    bitAt = at++;
    optional1: {
      const from2 = at;
      attempt2: {
        if (at >= count) break attempt2;
        startAt = at++;
        optional3: {
          const from4 = at;
          attempt4: {
            if (at >= count) break attempt4;
            stopAt = at++;
            optional5: {
              const from6 = at;
              attempt6: {
                choice7: {
                  const from8 = at;
                  attempt8: {
                    if (!isByte(words, at, count)) break attempt8;
                    at++;
                    byteFound = true;
                    break choice7;
                  }
                  at = from8;
                  byteFound = false;
                  if (!isBit(words, at, count)) break attempt6;
                  at++;
                  bitWordFound = true;
                }
                break optional5;
              }
              at = from6;
              byteFound = false; bitWordFound = false;
            }
            break optional3;
          }
          at = from4;
          stopAt = -1; byteFound = false; bitWordFound = false;
        }
        break optional1;
      }
      at = from2;
      startAt = -1; stopAt = -1; byteFound = false; bitWordFound = false;
    }
    const command = this.#commandBitPosition;
    words.view(keyAt, command.key);
    words.view(bitAt, command.bit);
    command.start = startAt < 0 ? null : words.view(startAt, this.#viewBitPosition_start);
    command.stop = stopAt < 0 ? null : words.view(stopAt, this.#viewBitPosition_stop);
    command.byte = byteFound;
    command.bitWord = bitWordFound;
    return at;
  }

  #matchDelete(words: Words, count: number): number {
    let at = 1;
    let keysFirst = 0;
    let keysStride = 1;
    let keysCount = 0;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    if (times1 === 0) return -1;
    keysFirst = first1 + 0;
    keysStride = 1;
    keysCount = times1;
    const command = this.#commandDelete;
    command.keys.set(words, keysFirst, keysStride, keysCount);
    return at;
  }

  #matchDeleteIf(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let ifeqFound = false;
    let ifeqValueAt = -1;
    let ifneFound = false;
    let ifneValueAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    optional1: {
      const from2 = at;
      attempt2: {
        choice3: {
          const from4 = at;
          attempt4: {
            if (!isIfeq(words, at, count)) break attempt4;
            at++;
            ifeqFound = true;
            if (at >= count) break attempt4;
            ifeqValueAt = at++;
            break choice3;
          }
          at = from4;
          ifeqFound = false; ifeqValueAt = -1;
          if (!isIfne(words, at, count)) break attempt2;
          at++;
          ifneFound = true;
          if (at >= count) break attempt2;
          ifneValueAt = at++;
        }
        break optional1;
      }
      at = from2;
      ifeqFound = false; ifeqValueAt = -1; ifneFound = false; ifneValueAt = -1;
    }
    const command = this.#commandDeleteIf;
    words.view(keyAt, command.key);
    command.ifeq = ifeqFound;
    command.ifeqValue = ifeqValueAt < 0 ? null : words.view(ifeqValueAt, this.#viewDeleteIf_ifeqValue);
    command.ifne = ifneFound;
    command.ifneValue = ifneValueAt < 0 ? null : words.view(ifneValueAt, this.#viewDeleteIf_ifneValue);
    return at;
  }

  #matchDeleteIfEqual(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let valueAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    valueAt = at++;
    const command = this.#commandDeleteIfEqual;
    words.view(keyAt, command.key);
    words.view(valueAt, command.value);
    return at;
  }

  #matchExists(words: Words, count: number): number {
    let at = 1;
    let keysFirst = 0;
    let keysStride = 1;
    let keysCount = 0;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    if (times1 === 0) return -1;
    keysFirst = first1 + 0;
    keysStride = 1;
    keysCount = times1;
    const command = this.#commandExists;
    command.keys.set(words, keysFirst, keysStride, keysCount);
    return at;
  }

  #matchTouch(words: Words, count: number): number {
    let at = 1;
    let keysFirst = 0;
    let keysStride = 1;
    let keysCount = 0;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    if (times1 === 0) return -1;
    keysFirst = first1 + 0;
    keysStride = 1;
    keysCount = times1;
    const command = this.#commandTouch;
    command.keys.set(words, keysFirst, keysStride, keysCount);
    return at;
  }

  #matchType(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandType;
    words.view(keyAt, command.key);
    return at;
  }

  #matchRename(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let newKeyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    newKeyAt = at++;
    const command = this.#commandRename;
    words.view(keyAt, command.key);
    words.view(newKeyAt, command.newKey);
    return at;
  }

  #matchRenameIfAbsent(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let newKeyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    newKeyAt = at++;
    const command = this.#commandRenameIfAbsent;
    words.view(keyAt, command.key);
    words.view(newKeyAt, command.newKey);
    return at;
  }

  #matchCopy(words: Words, count: number): number {
    let at = 1;
    let sourceAt = -1;
    let destinationAt = -1;
    let dbFound = false;
    let databaseAt = -1;
    let replaceFound = false;
    if (at >= count) return -1;
    sourceAt = at++;
    if (at >= count) return -1;
    destinationAt = at++;
    let seen1 = 0;
    order1: while (at < count) {
      if ((seen1 & 1) === 0) {
        const from2 = at;
        attempt2: {
          if (!isDb(words, at, count)) break attempt2;
          at++;
          dbFound = true;
          if (at >= count) break attempt2;
          databaseAt = at++;
          seen1 |= 1; continue order1;
        }
        at = from2;
        dbFound = false; databaseAt = -1;
      }
      if ((seen1 & 2) === 0) {
        const from3 = at;
        attempt3: {
          if (!isReplace(words, at, count)) break attempt3;
          at++;
          replaceFound = true;
          seen1 |= 2; continue order1;
        }
        at = from3;
        replaceFound = false;
      }
      break;
    }
    const command = this.#commandCopy;
    words.view(sourceAt, command.source);
    words.view(destinationAt, command.destination);
    command.db = dbFound;
    command.database = databaseAt < 0 ? null : words.view(databaseAt, this.#viewCopy_database);
    command.replace = replaceFound;
    return at;
  }

  #matchMove(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let databaseAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    databaseAt = at++;
    const command = this.#commandMove;
    words.view(keyAt, command.key);
    words.view(databaseAt, command.database);
    return at;
  }

  #matchKeys(words: Words, count: number): number {
    let at = 1;
    let patternAt = -1;
    if (at >= count) return -1;
    patternAt = at++;
    const command = this.#commandKeys;
    words.view(patternAt, command.pattern);
    return at;
  }

  #matchTimeToLive(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandTimeToLive;
    words.view(keyAt, command.key);
    return at;
  }

  #matchTimeToLiveMilliseconds(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandTimeToLiveMilliseconds;
    words.view(keyAt, command.key);
    return at;
  }

  #matchExpireTime(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandExpireTime;
    words.view(keyAt, command.key);
    return at;
  }

  #matchExpireTimeMilliseconds(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandExpireTimeMilliseconds;
    words.view(keyAt, command.key);
    return at;
  }

  #matchExpire(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let secondsAt = -1;
    let nxFound = false;
    let xxFound = false;
    let gtFound = false;
    let ltFound = false;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    secondsAt = at++;
    let seen1 = 0;
    order1: while (at < count) {
      if ((seen1 & 1) === 0) {
        const from2 = at;
        attempt2: {
          if (!isNx(words, at, count)) break attempt2;
          at++;
          nxFound = true;
          seen1 |= 1; continue order1;
        }
        at = from2;
        nxFound = false;
      }
      if ((seen1 & 2) === 0) {
        const from3 = at;
        attempt3: {
          if (!isXx(words, at, count)) break attempt3;
          at++;
          xxFound = true;
          seen1 |= 2; continue order1;
        }
        at = from3;
        xxFound = false;
      }
      if ((seen1 & 4) === 0) {
        const from4 = at;
        attempt4: {
          if (!isGt(words, at, count)) break attempt4;
          at++;
          gtFound = true;
          seen1 |= 4; continue order1;
        }
        at = from4;
        gtFound = false;
      }
      if ((seen1 & 8) === 0) {
        const from5 = at;
        attempt5: {
          if (!isLt(words, at, count)) break attempt5;
          at++;
          ltFound = true;
          seen1 |= 8; continue order1;
        }
        at = from5;
        ltFound = false;
      }
      break;
    }
    const command = this.#commandExpire;
    words.view(keyAt, command.key);
    words.view(secondsAt, command.seconds);
    command.nx = nxFound;
    command.xx = xxFound;
    command.gt = gtFound;
    command.lt = ltFound;
    return at;
  }

  #matchExpireMilliseconds(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let millisecondsAt = -1;
    let nxFound = false;
    let xxFound = false;
    let gtFound = false;
    let ltFound = false;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    millisecondsAt = at++;
    let seen1 = 0;
    order1: while (at < count) {
      if ((seen1 & 1) === 0) {
        const from2 = at;
        attempt2: {
          if (!isNx(words, at, count)) break attempt2;
          at++;
          nxFound = true;
          seen1 |= 1; continue order1;
        }
        at = from2;
        nxFound = false;
      }
      if ((seen1 & 2) === 0) {
        const from3 = at;
        attempt3: {
          if (!isXx(words, at, count)) break attempt3;
          at++;
          xxFound = true;
          seen1 |= 2; continue order1;
        }
        at = from3;
        xxFound = false;
      }
      if ((seen1 & 4) === 0) {
        const from4 = at;
        attempt4: {
          if (!isGt(words, at, count)) break attempt4;
          at++;
          gtFound = true;
          seen1 |= 4; continue order1;
        }
        at = from4;
        gtFound = false;
      }
      if ((seen1 & 8) === 0) {
        const from5 = at;
        attempt5: {
          if (!isLt(words, at, count)) break attempt5;
          at++;
          ltFound = true;
          seen1 |= 8; continue order1;
        }
        at = from5;
        ltFound = false;
      }
      break;
    }
    const command = this.#commandExpireMilliseconds;
    words.view(keyAt, command.key);
    words.view(millisecondsAt, command.milliseconds);
    command.nx = nxFound;
    command.xx = xxFound;
    command.gt = gtFound;
    command.lt = ltFound;
    return at;
  }

  #matchExpireAt(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let unixSecondsAt = -1;
    let nxFound = false;
    let xxFound = false;
    let gtFound = false;
    let ltFound = false;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    unixSecondsAt = at++;
    let seen1 = 0;
    order1: while (at < count) {
      if ((seen1 & 1) === 0) {
        const from2 = at;
        attempt2: {
          if (!isNx(words, at, count)) break attempt2;
          at++;
          nxFound = true;
          seen1 |= 1; continue order1;
        }
        at = from2;
        nxFound = false;
      }
      if ((seen1 & 2) === 0) {
        const from3 = at;
        attempt3: {
          if (!isXx(words, at, count)) break attempt3;
          at++;
          xxFound = true;
          seen1 |= 2; continue order1;
        }
        at = from3;
        xxFound = false;
      }
      if ((seen1 & 4) === 0) {
        const from4 = at;
        attempt4: {
          if (!isGt(words, at, count)) break attempt4;
          at++;
          gtFound = true;
          seen1 |= 4; continue order1;
        }
        at = from4;
        gtFound = false;
      }
      if ((seen1 & 8) === 0) {
        const from5 = at;
        attempt5: {
          if (!isLt(words, at, count)) break attempt5;
          at++;
          ltFound = true;
          seen1 |= 8; continue order1;
        }
        at = from5;
        ltFound = false;
      }
      break;
    }
    const command = this.#commandExpireAt;
    words.view(keyAt, command.key);
    words.view(unixSecondsAt, command.unixSeconds);
    command.nx = nxFound;
    command.xx = xxFound;
    command.gt = gtFound;
    command.lt = ltFound;
    return at;
  }

  #matchExpireAtMilliseconds(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let unixMillisecondsAt = -1;
    let nxFound = false;
    let xxFound = false;
    let gtFound = false;
    let ltFound = false;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    unixMillisecondsAt = at++;
    let seen1 = 0;
    order1: while (at < count) {
      if ((seen1 & 1) === 0) {
        const from2 = at;
        attempt2: {
          if (!isNx(words, at, count)) break attempt2;
          at++;
          nxFound = true;
          seen1 |= 1; continue order1;
        }
        at = from2;
        nxFound = false;
      }
      if ((seen1 & 2) === 0) {
        const from3 = at;
        attempt3: {
          if (!isXx(words, at, count)) break attempt3;
          at++;
          xxFound = true;
          seen1 |= 2; continue order1;
        }
        at = from3;
        xxFound = false;
      }
      if ((seen1 & 4) === 0) {
        const from4 = at;
        attempt4: {
          if (!isGt(words, at, count)) break attempt4;
          at++;
          gtFound = true;
          seen1 |= 4; continue order1;
        }
        at = from4;
        gtFound = false;
      }
      if ((seen1 & 8) === 0) {
        const from5 = at;
        attempt5: {
          if (!isLt(words, at, count)) break attempt5;
          at++;
          ltFound = true;
          seen1 |= 8; continue order1;
        }
        at = from5;
        ltFound = false;
      }
      break;
    }
    const command = this.#commandExpireAtMilliseconds;
    words.view(keyAt, command.key);
    words.view(unixMillisecondsAt, command.unixMilliseconds);
    command.nx = nxFound;
    command.xx = xxFound;
    command.gt = gtFound;
    command.lt = ltFound;
    return at;
  }

  #matchPersist(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandPersist;
    words.view(keyAt, command.key);
    return at;
  }

  #matchIncrement(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandIncrement;
    words.view(keyAt, command.key);
    return at;
  }

  #matchDecrement(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandDecrement;
    words.view(keyAt, command.key);
    return at;
  }

  #matchIncrementBy(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let incrementAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    incrementAt = at++;
    const command = this.#commandIncrementBy;
    words.view(keyAt, command.key);
    words.view(incrementAt, command.increment);
    return at;
  }

  #matchDecrementBy(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let decrementAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    decrementAt = at++;
    const command = this.#commandDecrementBy;
    words.view(keyAt, command.key);
    words.view(decrementAt, command.decrement);
    return at;
  }

  #matchIncrementByFloat(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let floatIncrementAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    floatIncrementAt = at++;
    const command = this.#commandIncrementByFloat;
    words.view(keyAt, command.key);
    words.view(floatIncrementAt, command.floatIncrement);
    return at;
  }

  #matchHashSet(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let fieldsFirst = 0;
    let fieldsStride = 1;
    let fieldsCount = 0;
    let valuesFirst = 0;
    let valuesStride = 1;
    let valuesCount = 0;
    if (at >= count) return -1;
    keyAt = at++;
    const first1 = at;
    const times1 = Math.trunc((count - at) / 2);
    at += times1 * 2;
    if (times1 === 0) return -1;
    fieldsFirst = first1 + 0;
    fieldsStride = 2;
    fieldsCount = times1;
    valuesFirst = first1 + 1;
    valuesStride = 2;
    valuesCount = times1;
    const command = this.#commandHashSet;
    words.view(keyAt, command.key);
    command.fields.set(words, fieldsFirst, fieldsStride, fieldsCount);
    command.values.set(words, valuesFirst, valuesStride, valuesCount);
    return at;
  }

  #matchHashSetIfAbsent(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let fieldAt = -1;
    let valueAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    fieldAt = at++;
    if (at >= count) return -1;
    valueAt = at++;
    const command = this.#commandHashSetIfAbsent;
    words.view(keyAt, command.key);
    words.view(fieldAt, command.field);
    words.view(valueAt, command.value);
    return at;
  }

  #matchHashSetMany(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let fieldsFirst = 0;
    let fieldsStride = 1;
    let fieldsCount = 0;
    let valuesFirst = 0;
    let valuesStride = 1;
    let valuesCount = 0;
    if (at >= count) return -1;
    keyAt = at++;
    const first1 = at;
    const times1 = Math.trunc((count - at) / 2);
    at += times1 * 2;
    if (times1 === 0) return -1;
    fieldsFirst = first1 + 0;
    fieldsStride = 2;
    fieldsCount = times1;
    valuesFirst = first1 + 1;
    valuesStride = 2;
    valuesCount = times1;
    const command = this.#commandHashSetMany;
    words.view(keyAt, command.key);
    command.fields.set(words, fieldsFirst, fieldsStride, fieldsCount);
    command.values.set(words, valuesFirst, valuesStride, valuesCount);
    return at;
  }

  #matchHashGet(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let fieldAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    fieldAt = at++;
    const command = this.#commandHashGet;
    words.view(keyAt, command.key);
    words.view(fieldAt, command.field);
    return at;
  }

  #matchHashGetMany(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let fieldsFirst = 0;
    let fieldsStride = 1;
    let fieldsCount = 0;
    if (at >= count) return -1;
    keyAt = at++;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    if (times1 === 0) return -1;
    fieldsFirst = first1 + 0;
    fieldsStride = 1;
    fieldsCount = times1;
    const command = this.#commandHashGetMany;
    words.view(keyAt, command.key);
    command.fields.set(words, fieldsFirst, fieldsStride, fieldsCount);
    return at;
  }

  #matchHashGetAll(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandHashGetAll;
    words.view(keyAt, command.key);
    return at;
  }

  #matchHashDelete(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let fieldsFirst = 0;
    let fieldsStride = 1;
    let fieldsCount = 0;
    if (at >= count) return -1;
    keyAt = at++;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    if (times1 === 0) return -1;
    fieldsFirst = first1 + 0;
    fieldsStride = 1;
    fieldsCount = times1;
    const command = this.#commandHashDelete;
    words.view(keyAt, command.key);
    command.fields.set(words, fieldsFirst, fieldsStride, fieldsCount);
    return at;
  }

  #matchHashExists(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let fieldAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    fieldAt = at++;
    const command = this.#commandHashExists;
    words.view(keyAt, command.key);
    words.view(fieldAt, command.field);
    return at;
  }

  #matchHashLength(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandHashLength;
    words.view(keyAt, command.key);
    return at;
  }

  #matchHashKeys(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandHashKeys;
    words.view(keyAt, command.key);
    return at;
  }

  #matchHashValues(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandHashValues;
    words.view(keyAt, command.key);
    return at;
  }

  #matchHashValueLength(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let fieldAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    fieldAt = at++;
    const command = this.#commandHashValueLength;
    words.view(keyAt, command.key);
    words.view(fieldAt, command.field);
    return at;
  }

  #matchHashIncrementBy(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let fieldAt = -1;
    let incrementAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    fieldAt = at++;
    if (at >= count) return -1;
    incrementAt = at++;
    const command = this.#commandHashIncrementBy;
    words.view(keyAt, command.key);
    words.view(fieldAt, command.field);
    words.view(incrementAt, command.increment);
    return at;
  }

  #matchHashIncrementByFloat(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let fieldAt = -1;
    let floatIncrementAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    fieldAt = at++;
    if (at >= count) return -1;
    floatIncrementAt = at++;
    const command = this.#commandHashIncrementByFloat;
    words.view(keyAt, command.key);
    words.view(fieldAt, command.field);
    words.view(floatIncrementAt, command.floatIncrement);
    return at;
  }

  #matchHashScan(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let cursorAt = -1;
    let matchFound = false;
    let patternAt = -1;
    let countWordFound = false;
    let countAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    cursorAt = at++;
    let seen1 = 0;
    order1: while (at < count) {
      if ((seen1 & 1) === 0) {
        const from2 = at;
        attempt2: {
          if (!isMatch(words, at, count)) break attempt2;
          at++;
          matchFound = true;
          if (at >= count) break attempt2;
          patternAt = at++;
          seen1 |= 1; continue order1;
        }
        at = from2;
        matchFound = false; patternAt = -1;
      }
      if ((seen1 & 2) === 0) {
        const from3 = at;
        attempt3: {
          if (!isCount(words, at, count)) break attempt3;
          at++;
          countWordFound = true;
          if (at >= count) break attempt3;
          countAt = at++;
          seen1 |= 2; continue order1;
        }
        at = from3;
        countWordFound = false; countAt = -1;
      }
      break;
    }
    const command = this.#commandHashScan;
    words.view(keyAt, command.key);
    words.view(cursorAt, command.cursor);
    command.match = matchFound;
    command.pattern = patternAt < 0 ? null : words.view(patternAt, this.#viewHashScan_pattern);
    command.countWord = countWordFound;
    command.count = countAt < 0 ? null : words.view(countAt, this.#viewHashScan_count);
    return at;
  }

  #matchHashRandomField(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let countAt = -1;
    let withvaluesFound = false;
    if (at >= count) return -1;
    keyAt = at++;
    optional1: {
      const from2 = at;
      attempt2: {
        if (at >= count) break attempt2;
        countAt = at++;
        optional3: {
          const from4 = at;
          attempt4: {
            if (!isWithvalues(words, at, count)) break attempt4;
            at++;
            withvaluesFound = true;
            break optional3;
          }
          at = from4;
          withvaluesFound = false;
        }
        break optional1;
      }
      at = from2;
      countAt = -1; withvaluesFound = false;
    }
    const command = this.#commandHashRandomField;
    words.view(keyAt, command.key);
    command.count = countAt < 0 ? null : words.view(countAt, this.#viewHashRandomField_count);
    command.withvalues = withvaluesFound;
    return at;
  }

  #matchScan(words: Words, count: number): number {
    let at = 1;
    let cursorAt = -1;
    let matchFound = false;
    let patternAt = -1;
    let countWordFound = false;
    let countAt = -1;
    let typeFound = false;
    let valueTypeAt = -1;
    if (at >= count) return -1;
    cursorAt = at++;
    let seen1 = 0;
    order1: while (at < count) {
      if ((seen1 & 1) === 0) {
        const from2 = at;
        attempt2: {
          if (!isMatch(words, at, count)) break attempt2;
          at++;
          matchFound = true;
          if (at >= count) break attempt2;
          patternAt = at++;
          seen1 |= 1; continue order1;
        }
        at = from2;
        matchFound = false; patternAt = -1;
      }
      if ((seen1 & 2) === 0) {
        const from3 = at;
        attempt3: {
          if (!isCount(words, at, count)) break attempt3;
          at++;
          countWordFound = true;
          if (at >= count) break attempt3;
          countAt = at++;
          seen1 |= 2; continue order1;
        }
        at = from3;
        countWordFound = false; countAt = -1;
      }
      if ((seen1 & 4) === 0) {
        const from4 = at;
        attempt4: {
          if (!isType(words, at, count)) break attempt4;
          at++;
          typeFound = true;
          if (at >= count) break attempt4;
          valueTypeAt = at++;
          seen1 |= 4; continue order1;
        }
        at = from4;
        typeFound = false; valueTypeAt = -1;
      }
      break;
    }
    const command = this.#commandScan;
    words.view(cursorAt, command.cursor);
    command.match = matchFound;
    command.pattern = patternAt < 0 ? null : words.view(patternAt, this.#viewScan_pattern);
    command.countWord = countWordFound;
    command.count = countAt < 0 ? null : words.view(countAt, this.#viewScan_count);
    command.type = typeFound;
    command.valueType = valueTypeAt < 0 ? null : words.view(valueTypeAt, this.#viewScan_valueType);
    return at;
  }

  #matchScanPrefix(words: Words, count: number): number {
    let at = 1;
    let keyPrefixAt = -1;
    let fromFound = false;
    let startKeyAt = -1;
    let countWordFound = false;
    let countAt = -1;
    if (at >= count) return -1;
    keyPrefixAt = at++;
    let seen1 = 0;
    order1: while (at < count) {
      if ((seen1 & 1) === 0) {
        const from2 = at;
        attempt2: {
          if (!isFrom(words, at, count)) break attempt2;
          at++;
          fromFound = true;
          if (at >= count) break attempt2;
          startKeyAt = at++;
          seen1 |= 1; continue order1;
        }
        at = from2;
        fromFound = false; startKeyAt = -1;
      }
      if ((seen1 & 2) === 0) {
        const from3 = at;
        attempt3: {
          if (!isCount(words, at, count)) break attempt3;
          at++;
          countWordFound = true;
          if (at >= count) break attempt3;
          countAt = at++;
          seen1 |= 2; continue order1;
        }
        at = from3;
        countWordFound = false; countAt = -1;
      }
      break;
    }
    const command = this.#commandScanPrefix;
    words.view(keyPrefixAt, command.keyPrefix);
    command.from = fromFound;
    command.startKey = startKeyAt < 0 ? null : words.view(startKeyAt, this.#viewScanPrefix_startKey);
    command.countWord = countWordFound;
    command.count = countAt < 0 ? null : words.view(countAt, this.#viewScanPrefix_count);
    return at;
  }

  #matchDeletePrefix(words: Words, count: number): number {
    let at = 1;
    let keyPrefixAt = -1;
    let limitWordFound = false;
    let removalLimitAt = -1;
    if (at >= count) return -1;
    keyPrefixAt = at++;
    optional1: {
      const from2 = at;
      attempt2: {
        if (!isLimit(words, at, count)) break attempt2;
        at++;
        limitWordFound = true;
        if (at >= count) break attempt2;
        removalLimitAt = at++;
        break optional1;
      }
      at = from2;
      limitWordFound = false; removalLimitAt = -1;
    }
    const command = this.#commandDeletePrefix;
    words.view(keyPrefixAt, command.keyPrefix);
    command.limitWord = limitWordFound;
    command.removalLimit = removalLimitAt < 0 ? null : words.view(removalLimitAt, this.#viewDeletePrefix_removalLimit);
    return at;
  }

  #matchSizePrefix(words: Words, count: number): number {
    let at = 1;
    let keyPrefixAt = -1;
    if (at >= count) return -1;
    keyPrefixAt = at++;
    const command = this.#commandSizePrefix;
    words.view(keyPrefixAt, command.keyPrefix);
    return at;
  }

  #matchSelect(words: Words, count: number): number {
    let at = 1;
    let databaseAt = -1;
    if (at >= count) return -1;
    databaseAt = at++;
    const command = this.#commandSelect;
    words.view(databaseAt, command.database);
    return at;
  }

  #matchSwapDatabases(words: Words, count: number): number {
    let at = 1;
    let firstDatabaseAt = -1;
    let secondDatabaseAt = -1;
    if (at >= count) return -1;
    firstDatabaseAt = at++;
    if (at >= count) return -1;
    secondDatabaseAt = at++;
    const command = this.#commandSwapDatabases;
    words.view(firstDatabaseAt, command.firstDatabase);
    words.view(secondDatabaseAt, command.secondDatabase);
    return at;
  }

  #matchFlushDatabase(words: Words, count: number): number {
    let at = 1;
    let asyncFound = false;
    let syncFound = false;
    optional1: {
      const from2 = at;
      attempt2: {
        choice3: {
          const from4 = at;
          attempt4: {
            if (!isAsync(words, at, count)) break attempt4;
            at++;
            asyncFound = true;
            break choice3;
          }
          at = from4;
          asyncFound = false;
          if (!isSync(words, at, count)) break attempt2;
          at++;
          syncFound = true;
        }
        break optional1;
      }
      at = from2;
      asyncFound = false; syncFound = false;
    }
    const command = this.#commandFlushDatabase;
    command.async = asyncFound;
    command.sync = syncFound;
    return at;
  }

  #matchFlushAll(words: Words, count: number): number {
    let at = 1;
    let asyncFound = false;
    let syncFound = false;
    optional1: {
      const from2 = at;
      attempt2: {
        choice3: {
          const from4 = at;
          attempt4: {
            if (!isAsync(words, at, count)) break attempt4;
            at++;
            asyncFound = true;
            break choice3;
          }
          at = from4;
          asyncFound = false;
          if (!isSync(words, at, count)) break attempt2;
          at++;
          syncFound = true;
        }
        break optional1;
      }
      at = from2;
      asyncFound = false; syncFound = false;
    }
    const command = this.#commandFlushAll;
    command.async = asyncFound;
    command.sync = syncFound;
    return at;
  }

  #matchWatch(words: Words, count: number): number {
    let at = 1;
    let keysFirst = 0;
    let keysStride = 1;
    let keysCount = 0;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    if (times1 === 0) return -1;
    keysFirst = first1 + 0;
    keysStride = 1;
    keysCount = times1;
    const command = this.#commandWatch;
    command.keys.set(words, keysFirst, keysStride, keysCount);
    return at;
  }

  #matchSubscribe(words: Words, count: number): number {
    let at = 1;
    let channelsFirst = 0;
    let channelsStride = 1;
    let channelsCount = 0;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    if (times1 === 0) return -1;
    channelsFirst = first1 + 0;
    channelsStride = 1;
    channelsCount = times1;
    const command = this.#commandSubscribe;
    command.channels.set(words, channelsFirst, channelsStride, channelsCount);
    return at;
  }

  #matchUnsubscribe(words: Words, count: number): number {
    let at = 1;
    let channelsFirst = 0;
    let channelsStride = 1;
    let channelsCount = 0;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    channelsFirst = first1 + 0;
    channelsStride = 1;
    channelsCount = times1;
    const command = this.#commandUnsubscribe;
    command.channels.set(words, channelsFirst, channelsStride, channelsCount);
    return at;
  }

  #matchSubscribePattern(words: Words, count: number): number {
    let at = 1;
    let patternsFirst = 0;
    let patternsStride = 1;
    let patternsCount = 0;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    if (times1 === 0) return -1;
    patternsFirst = first1 + 0;
    patternsStride = 1;
    patternsCount = times1;
    const command = this.#commandSubscribePattern;
    command.patterns.set(words, patternsFirst, patternsStride, patternsCount);
    return at;
  }

  #matchUnsubscribePattern(words: Words, count: number): number {
    let at = 1;
    let patternsFirst = 0;
    let patternsStride = 1;
    let patternsCount = 0;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    patternsFirst = first1 + 0;
    patternsStride = 1;
    patternsCount = times1;
    const command = this.#commandUnsubscribePattern;
    command.patterns.set(words, patternsFirst, patternsStride, patternsCount);
    return at;
  }

  #matchPublish(words: Words, count: number): number {
    let at = 1;
    let channelAt = -1;
    let messageAt = -1;
    if (at >= count) return -1;
    channelAt = at++;
    if (at >= count) return -1;
    messageAt = at++;
    const command = this.#commandPublish;
    words.view(channelAt, command.channel);
    words.view(messageAt, command.message);
    return at;
  }

  #matchPubSubChannels(words: Words, count: number): number {
    let at = 1;
    let patternAt = -1;
    if (!isChannels(words, at, count)) return -1;
    at++;
    if (at < count) patternAt = at++;
    const command = this.#commandPubSubChannels;
    command.pattern = patternAt < 0 ? null : words.view(patternAt, this.#viewPubSubChannels_pattern);
    return at;
  }

  #matchPubSubPatterns(words: Words, count: number): number {
    let at = 1;
    if (!isNumpat(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchPubSubSubscribers(words: Words, count: number): number {
    let at = 1;
    let channelsFirst = 0;
    let channelsStride = 1;
    let channelsCount = 0;
    if (!isNumsub(words, at, count)) return -1;
    at++;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    channelsFirst = first1 + 0;
    channelsStride = 1;
    channelsCount = times1;
    const command = this.#commandPubSubSubscribers;
    command.channels.set(words, channelsFirst, channelsStride, channelsCount);
    return at;
  }

  #matchPing(words: Words, count: number): number {
    let at = 1;
    let messageAt = -1;
    if (at < count) messageAt = at++;
    const command = this.#commandPing;
    command.message = messageAt < 0 ? null : words.view(messageAt, this.#viewPing_message);
    return at;
  }

  #matchEcho(words: Words, count: number): number {
    let at = 1;
    let messageAt = -1;
    if (at >= count) return -1;
    messageAt = at++;
    const command = this.#commandEcho;
    words.view(messageAt, command.message);
    return at;
  }

  #matchHello(words: Words, count: number): number {
    let at = 1;
    let protocolVersionAt = -1;
    let authFound = false;
    let usernameAt = -1;
    let passwordAt = -1;
    let setnameFound = false;
    let clientNameAt = -1;
    optional1: {
      const from2 = at;
      attempt2: {
        if (at >= count) break attempt2;
        protocolVersionAt = at++;
        let seen3 = 0;
        order3: while (at < count) {
          if ((seen3 & 1) === 0) {
            const from4 = at;
            attempt4: {
              if (!isAuth(words, at, count)) break attempt4;
              at++;
              authFound = true;
              if (at >= count) break attempt4;
              usernameAt = at++;
              if (at >= count) break attempt4;
              passwordAt = at++;
              seen3 |= 1; continue order3;
            }
            at = from4;
            authFound = false; usernameAt = -1; passwordAt = -1;
          }
          if ((seen3 & 2) === 0) {
            const from5 = at;
            attempt5: {
              if (!isSetname(words, at, count)) break attempt5;
              at++;
              setnameFound = true;
              if (at >= count) break attempt5;
              clientNameAt = at++;
              seen3 |= 2; continue order3;
            }
            at = from5;
            setnameFound = false; clientNameAt = -1;
          }
          break;
        }
        break optional1;
      }
      at = from2;
      protocolVersionAt = -1; authFound = false; usernameAt = -1; passwordAt = -1; setnameFound = false; clientNameAt = -1;
    }
    const command = this.#commandHello;
    command.protocolVersion = protocolVersionAt < 0 ? null : words.view(protocolVersionAt, this.#viewHello_protocolVersion);
    command.auth = authFound;
    command.username = usernameAt < 0 ? null : words.view(usernameAt, this.#viewHello_username);
    command.password = passwordAt < 0 ? null : words.view(passwordAt, this.#viewHello_password);
    command.setname = setnameFound;
    command.clientName = clientNameAt < 0 ? null : words.view(clientNameAt, this.#viewHello_clientName);
    return at;
  }

  #matchAuthenticate(words: Words, count: number): number {
    let at = 1;
    let usernameAt = -1;
    let passwordAt = -1;
    choice1: {
      const from2 = at;
      attempt2: {
        if (at >= count) break attempt2;
        usernameAt = at++;
        if (at >= count) break attempt2;
        passwordAt = at++;
        break choice1;
      }
      at = from2;
      usernameAt = -1; passwordAt = -1;
      if (at >= count) return -1;
      passwordAt = at++;
    }
    const command = this.#commandAuthenticate;
    command.username = usernameAt < 0 ? null : words.view(usernameAt, this.#viewAuthenticate_username);
    words.view(passwordAt, command.password);
    return at;
  }

  #matchClientId(words: Words, count: number): number {
    let at = 1;
    if (!isId(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchClientSetName(words: Words, count: number): number {
    let at = 1;
    let clientNameAt = -1;
    if (!isSetname(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    clientNameAt = at++;
    const command = this.#commandClientSetName;
    words.view(clientNameAt, command.clientName);
    return at;
  }

  #matchClientGetName(words: Words, count: number): number {
    let at = 1;
    if (!isGetname(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchClientSetInfo(words: Words, count: number): number {
    let at = 1;
    let attributeAt = -1;
    let valueAt = -1;
    if (!isSetinfo(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    attributeAt = at++;
    if (at >= count) return -1;
    valueAt = at++;
    const command = this.#commandClientSetInfo;
    words.view(attributeAt, command.attribute);
    words.view(valueAt, command.value);
    return at;
  }

  #matchClientInfo(words: Words, count: number): number {
    let at = 1;
    if (!isInfo(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchClientList(words: Words, count: number): number {
    let at = 1;
    let typeFound = false;
    let clientTypeAt = -1;
    let idWordFound = false;
    let clientIdsFirst = 0;
    let clientIdsStride = 1;
    let clientIdsCount = 0;
    if (!isList(words, at, count)) return -1;
    at++;
    optional1: {
      const from2 = at;
      attempt2: {
        choice3: {
          const from4 = at;
          attempt4: {
            if (!isType(words, at, count)) break attempt4;
            at++;
            typeFound = true;
            if (at >= count) break attempt4;
            clientTypeAt = at++;
            break choice3;
          }
          at = from4;
          typeFound = false; clientTypeAt = -1;
          if (!isId(words, at, count)) break attempt2;
          at++;
          idWordFound = true;
          const first5 = at;
          const times5 = count - at;
          at += times5;
          if (times5 === 0) break attempt2;
          clientIdsFirst = first5 + 0;
          clientIdsStride = 1;
          clientIdsCount = times5;
        }
        break optional1;
      }
      at = from2;
      typeFound = false; clientTypeAt = -1; idWordFound = false; clientIdsFirst = 0; clientIdsStride = 1; clientIdsCount = 0;
    }
    const command = this.#commandClientList;
    command.type = typeFound;
    command.clientType = clientTypeAt < 0 ? null : words.view(clientTypeAt, this.#viewClientList_clientType);
    command.idWord = idWordFound;
    command.clientIds.set(words, clientIdsFirst, clientIdsStride, clientIdsCount);
    return at;
  }

  #matchClientKill(words: Words, count: number): number {
    let at = 1;
    let idWordFound = false;
    let clientIdAt = -1;
    let typeFound = false;
    let clientTypeAt = -1;
    let userFound = false;
    let usernameAt = -1;
    let addrFound = false;
    let clientAddressAt = -1;
    let laddrFound = false;
    let localAddressAt = -1;
    let skipmeFound = false;
    let yesFound = false;
    let noFound = false;
    if (!isKill(words, at, count)) return -1;
    at++;
    choice1: {
      const from2 = at;
      attempt2: {
        let seen3 = 0;
        order3: while (at < count) {
          if ((seen3 & 1) === 0) {
            const from4 = at;
            attempt4: {
              if (!isId(words, at, count)) break attempt4;
              at++;
              idWordFound = true;
              if (at >= count) break attempt4;
              clientIdAt = at++;
              seen3 |= 1; continue order3;
            }
            at = from4;
            idWordFound = false; clientIdAt = -1;
          }
          if ((seen3 & 2) === 0) {
            const from5 = at;
            attempt5: {
              if (!isType(words, at, count)) break attempt5;
              at++;
              typeFound = true;
              if (at >= count) break attempt5;
              clientTypeAt = at++;
              seen3 |= 2; continue order3;
            }
            at = from5;
            typeFound = false; clientTypeAt = -1;
          }
          if ((seen3 & 4) === 0) {
            const from6 = at;
            attempt6: {
              if (!isUser(words, at, count)) break attempt6;
              at++;
              userFound = true;
              if (at >= count) break attempt6;
              usernameAt = at++;
              seen3 |= 4; continue order3;
            }
            at = from6;
            userFound = false; usernameAt = -1;
          }
          if ((seen3 & 8) === 0) {
            const from7 = at;
            attempt7: {
              if (!isAddr(words, at, count)) break attempt7;
              at++;
              addrFound = true;
              if (at >= count) break attempt7;
              clientAddressAt = at++;
              seen3 |= 8; continue order3;
            }
            at = from7;
            addrFound = false; clientAddressAt = -1;
          }
          if ((seen3 & 16) === 0) {
            const from8 = at;
            attempt8: {
              if (!isLaddr(words, at, count)) break attempt8;
              at++;
              laddrFound = true;
              if (at >= count) break attempt8;
              localAddressAt = at++;
              seen3 |= 16; continue order3;
            }
            at = from8;
            laddrFound = false; localAddressAt = -1;
          }
          if ((seen3 & 32) === 0) {
            const from9 = at;
            attempt9: {
              if (!isSkipme(words, at, count)) break attempt9;
              at++;
              skipmeFound = true;
              choice10: {
                const from11 = at;
                attempt11: {
                  if (!isYes(words, at, count)) break attempt11;
                  at++;
                  yesFound = true;
                  break choice10;
                }
                at = from11;
                yesFound = false;
                if (!isNo(words, at, count)) break attempt9;
                at++;
                noFound = true;
              }
              seen3 |= 32; continue order3;
            }
            at = from9;
            skipmeFound = false; yesFound = false; noFound = false;
          }
          break;
        }
        if (seen3 === 0) break attempt2;
        break choice1;
      }
      at = from2;
      idWordFound = false; clientIdAt = -1; typeFound = false; clientTypeAt = -1; userFound = false; usernameAt = -1; addrFound = false; clientAddressAt = -1; laddrFound = false; localAddressAt = -1; skipmeFound = false; yesFound = false; noFound = false;
      if (at >= count) return -1;
      clientAddressAt = at++;
    }
    const command = this.#commandClientKill;
    command.idWord = idWordFound;
    command.clientId = clientIdAt < 0 ? null : words.view(clientIdAt, this.#viewClientKill_clientId);
    command.type = typeFound;
    command.clientType = clientTypeAt < 0 ? null : words.view(clientTypeAt, this.#viewClientKill_clientType);
    command.user = userFound;
    command.username = usernameAt < 0 ? null : words.view(usernameAt, this.#viewClientKill_username);
    command.addr = addrFound;
    command.clientAddress = clientAddressAt < 0 ? null : words.view(clientAddressAt, this.#viewClientKill_clientAddress);
    command.laddr = laddrFound;
    command.localAddress = localAddressAt < 0 ? null : words.view(localAddressAt, this.#viewClientKill_localAddress);
    command.skipme = skipmeFound;
    command.yes = yesFound;
    command.no = noFound;
    return at;
  }

  #matchClientNoEvict(words: Words, count: number): number {
    let at = 1;
    let onFound = false;
    let offFound = false;
    if (!isNoevict(words, at, count)) return -1;
    at++;
    choice1: {
      const from2 = at;
      attempt2: {
        if (!isOn(words, at, count)) break attempt2;
        at++;
        onFound = true;
        break choice1;
      }
      at = from2;
      onFound = false;
      if (!isOff(words, at, count)) return -1;
      at++;
      offFound = true;
    }
    const command = this.#commandClientNoEvict;
    command.on = onFound;
    command.off = offFound;
    return at;
  }

  #matchClientNoTouch(words: Words, count: number): number {
    let at = 1;
    let onFound = false;
    let offFound = false;
    if (!isNotouch(words, at, count)) return -1;
    at++;
    choice1: {
      const from2 = at;
      attempt2: {
        if (!isOn(words, at, count)) break attempt2;
        at++;
        onFound = true;
        break choice1;
      }
      at = from2;
      onFound = false;
      if (!isOff(words, at, count)) return -1;
      at++;
      offFound = true;
    }
    const command = this.#commandClientNoTouch;
    command.on = onFound;
    command.off = offFound;
    return at;
  }

  #matchClientReply(words: Words, count: number): number {
    let at = 1;
    let onFound = false;
    let offFound = false;
    let skipFound = false;
    if (!isReply(words, at, count)) return -1;
    at++;
    choice1: {
      const from2 = at;
      attempt2: {
        if (!isOn(words, at, count)) break attempt2;
        at++;
        onFound = true;
        break choice1;
      }
      at = from2;
      onFound = false;
      const from3 = at;
      attempt3: {
        if (!isOff(words, at, count)) break attempt3;
        at++;
        offFound = true;
        break choice1;
      }
      at = from3;
      offFound = false;
      if (!isSkip(words, at, count)) return -1;
      at++;
      skipFound = true;
    }
    const command = this.#commandClientReply;
    command.on = onFound;
    command.off = offFound;
    command.skip = skipFound;
    return at;
  }

  #matchClientPause(words: Words, count: number): number {
    let at = 1;
    let timeoutAt = -1;
    let pauseModeAt = -1;
    if (!isPause(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    timeoutAt = at++;
    if (at < count) pauseModeAt = at++;
    const command = this.#commandClientPause;
    words.view(timeoutAt, command.timeout);
    command.pauseMode = pauseModeAt < 0 ? null : words.view(pauseModeAt, this.#viewClientPause_pauseMode);
    return at;
  }

  #matchClientUnpause(words: Words, count: number): number {
    let at = 1;
    if (!isUnpause(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchClientHelp(words: Words, count: number): number {
    let at = 1;
    if (!isHelp(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchCommandCount(words: Words, count: number): number {
    let at = 1;
    if (!isCount(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchCommandList(words: Words, count: number): number {
    let at = 1;
    let filterbyFound = false;
    let moduleFound = false;
    let moduleNameAt = -1;
    let aclcatFound = false;
    let categoryAt = -1;
    let patternWordFound = false;
    let patternAt = -1;
    if (!isList(words, at, count)) return -1;
    at++;
    optional1: {
      const from2 = at;
      attempt2: {
        if (!isFilterby(words, at, count)) break attempt2;
        at++;
        filterbyFound = true;
        choice3: {
          const from4 = at;
          attempt4: {
            if (!isModule(words, at, count)) break attempt4;
            at++;
            moduleFound = true;
            if (at >= count) break attempt4;
            moduleNameAt = at++;
            break choice3;
          }
          at = from4;
          moduleFound = false; moduleNameAt = -1;
          const from5 = at;
          attempt5: {
            if (!isAclcat(words, at, count)) break attempt5;
            at++;
            aclcatFound = true;
            if (at >= count) break attempt5;
            categoryAt = at++;
            break choice3;
          }
          at = from5;
          aclcatFound = false; categoryAt = -1;
          if (!isPattern(words, at, count)) break attempt2;
          at++;
          patternWordFound = true;
          if (at >= count) break attempt2;
          patternAt = at++;
        }
        break optional1;
      }
      at = from2;
      filterbyFound = false; moduleFound = false; moduleNameAt = -1; aclcatFound = false; categoryAt = -1; patternWordFound = false; patternAt = -1;
    }
    const command = this.#commandCommandList;
    command.filterby = filterbyFound;
    command.module = moduleFound;
    command.moduleName = moduleNameAt < 0 ? null : words.view(moduleNameAt, this.#viewCommandList_moduleName);
    command.aclcat = aclcatFound;
    command.category = categoryAt < 0 ? null : words.view(categoryAt, this.#viewCommandList_category);
    command.patternWord = patternWordFound;
    command.pattern = patternAt < 0 ? null : words.view(patternAt, this.#viewCommandList_pattern);
    return at;
  }

  #matchCommandDocs(words: Words, count: number): number {
    let at = 1;
    let commandNamesFirst = 0;
    let commandNamesStride = 1;
    let commandNamesCount = 0;
    if (!isDocs(words, at, count)) return -1;
    at++;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    commandNamesFirst = first1 + 0;
    commandNamesStride = 1;
    commandNamesCount = times1;
    const command = this.#commandCommandDocs;
    command.commandNames.set(words, commandNamesFirst, commandNamesStride, commandNamesCount);
    return at;
  }

  #matchCommandInfo(words: Words, count: number): number {
    let at = 1;
    let commandNamesFirst = 0;
    let commandNamesStride = 1;
    let commandNamesCount = 0;
    if (!isInfo(words, at, count)) return -1;
    at++;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    commandNamesFirst = first1 + 0;
    commandNamesStride = 1;
    commandNamesCount = times1;
    const command = this.#commandCommandInfo;
    command.commandNames.set(words, commandNamesFirst, commandNamesStride, commandNamesCount);
    return at;
  }

  #matchCommandGetKeys(words: Words, count: number): number {
    let at = 1;
    let commandNameAt = -1;
    let argumentsFirst = 0;
    let argumentsStride = 1;
    let argumentsCount = 0;
    if (!isGetkeys(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    commandNameAt = at++;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    if (times1 === 0) return -1;
    argumentsFirst = first1 + 0;
    argumentsStride = 1;
    argumentsCount = times1;
    const command = this.#commandCommandGetKeys;
    words.view(commandNameAt, command.commandName);
    command.arguments.set(words, argumentsFirst, argumentsStride, argumentsCount);
    return at;
  }

  #matchCommandGetKeysAndFlags(words: Words, count: number): number {
    let at = 1;
    let commandNameAt = -1;
    let argumentsFirst = 0;
    let argumentsStride = 1;
    let argumentsCount = 0;
    if (!isGetkeysandflags(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    commandNameAt = at++;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    if (times1 === 0) return -1;
    argumentsFirst = first1 + 0;
    argumentsStride = 1;
    argumentsCount = times1;
    const command = this.#commandCommandGetKeysAndFlags;
    words.view(commandNameAt, command.commandName);
    command.arguments.set(words, argumentsFirst, argumentsStride, argumentsCount);
    return at;
  }

  #matchCommandHelp(words: Words, count: number): number {
    let at = 1;
    if (!isHelp(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchObjectEncoding(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (!isEncoding(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandObjectEncoding;
    words.view(keyAt, command.key);
    return at;
  }

  #matchObjectIdleTime(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (!isIdletime(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandObjectIdleTime;
    words.view(keyAt, command.key);
    return at;
  }

  #matchObjectFrequency(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (!isFreq(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandObjectFrequency;
    words.view(keyAt, command.key);
    return at;
  }

  #matchObjectReferenceCount(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (!isRefcount(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandObjectReferenceCount;
    words.view(keyAt, command.key);
    return at;
  }

  #matchObjectHelp(words: Words, count: number): number {
    let at = 1;
    if (!isHelp(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchMemoryUsage(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let samplesFound = false;
    let countAt = -1;
    if (!isUsage(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    keyAt = at++;
    optional1: {
      const from2 = at;
      attempt2: {
        if (!isSamples(words, at, count)) break attempt2;
        at++;
        samplesFound = true;
        if (at >= count) break attempt2;
        countAt = at++;
        break optional1;
      }
      at = from2;
      samplesFound = false; countAt = -1;
    }
    const command = this.#commandMemoryUsage;
    words.view(keyAt, command.key);
    command.samples = samplesFound;
    command.count = countAt < 0 ? null : words.view(countAt, this.#viewMemoryUsage_count);
    return at;
  }

  #matchMemoryHelp(words: Words, count: number): number {
    let at = 1;
    if (!isHelp(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchSlowLogGet(words: Words, count: number): number {
    let at = 1;
    let countAt = -1;
    if (!isGet(words, at, count)) return -1;
    at++;
    if (at < count) countAt = at++;
    const command = this.#commandSlowLogGet;
    command.count = countAt < 0 ? null : words.view(countAt, this.#viewSlowLogGet_count);
    return at;
  }

  #matchSlowLogLength(words: Words, count: number): number {
    let at = 1;
    if (!isLen(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchSlowLogReset(words: Words, count: number): number {
    let at = 1;
    if (!isReset(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchSlowLogHelp(words: Words, count: number): number {
    let at = 1;
    if (!isHelp(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchLatencyLatest(words: Words, count: number): number {
    let at = 1;
    if (!isLatest(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchLatencyHistory(words: Words, count: number): number {
    let at = 1;
    let eventAt = -1;
    if (!isHistory(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    eventAt = at++;
    const command = this.#commandLatencyHistory;
    words.view(eventAt, command.event);
    return at;
  }

  #matchLatencyGraph(words: Words, count: number): number {
    let at = 1;
    let eventAt = -1;
    if (!isGraph(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    eventAt = at++;
    const command = this.#commandLatencyGraph;
    words.view(eventAt, command.event);
    return at;
  }

  #matchLatencyHistogram(words: Words, count: number): number {
    let at = 1;
    let commandNamesFirst = 0;
    let commandNamesStride = 1;
    let commandNamesCount = 0;
    if (!isHistogram(words, at, count)) return -1;
    at++;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    commandNamesFirst = first1 + 0;
    commandNamesStride = 1;
    commandNamesCount = times1;
    const command = this.#commandLatencyHistogram;
    command.commandNames.set(words, commandNamesFirst, commandNamesStride, commandNamesCount);
    return at;
  }

  #matchLatencyReset(words: Words, count: number): number {
    let at = 1;
    let eventsFirst = 0;
    let eventsStride = 1;
    let eventsCount = 0;
    if (!isReset(words, at, count)) return -1;
    at++;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    eventsFirst = first1 + 0;
    eventsStride = 1;
    eventsCount = times1;
    const command = this.#commandLatencyReset;
    command.events.set(words, eventsFirst, eventsStride, eventsCount);
    return at;
  }

  #matchLatencyDoctor(words: Words, count: number): number {
    let at = 1;
    if (!isDoctor(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchLatencyHelp(words: Words, count: number): number {
    let at = 1;
    if (!isHelp(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchAclWhoAmI(words: Words, count: number): number {
    let at = 1;
    if (!isWhoami(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchAclCategories(words: Words, count: number): number {
    let at = 1;
    let categoryAt = -1;
    if (!isCat(words, at, count)) return -1;
    at++;
    if (at < count) categoryAt = at++;
    const command = this.#commandAclCategories;
    command.category = categoryAt < 0 ? null : words.view(categoryAt, this.#viewAclCategories_category);
    return at;
  }

  #matchAclList(words: Words, count: number): number {
    let at = 1;
    if (!isList(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchAclUsers(words: Words, count: number): number {
    let at = 1;
    if (!isUsers(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchAclGetUser(words: Words, count: number): number {
    let at = 1;
    let usernameAt = -1;
    if (!isGetuser(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    usernameAt = at++;
    const command = this.#commandAclGetUser;
    words.view(usernameAt, command.username);
    return at;
  }

  #matchAclDryRun(words: Words, count: number): number {
    let at = 1;
    let usernameAt = -1;
    let commandNameAt = -1;
    let argumentsFirst = 0;
    let argumentsStride = 1;
    let argumentsCount = 0;
    if (!isDryrun(words, at, count)) return -1;
    at++;
    if (at >= count) return -1;
    usernameAt = at++;
    if (at >= count) return -1;
    commandNameAt = at++;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    argumentsFirst = first1 + 0;
    argumentsStride = 1;
    argumentsCount = times1;
    const command = this.#commandAclDryRun;
    words.view(usernameAt, command.username);
    words.view(commandNameAt, command.commandName);
    command.arguments.set(words, argumentsFirst, argumentsStride, argumentsCount);
    return at;
  }

  #matchAclHelp(words: Words, count: number): number {
    let at = 1;
    if (!isHelp(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchModuleList(words: Words, count: number): number {
    let at = 1;
    if (!isList(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchModuleHelp(words: Words, count: number): number {
    let at = 1;
    if (!isHelp(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchCluster(words: Words, count: number): number {
    let at = 1;
    let subcommandAt = -1;
    let argumentsFirst = 0;
    let argumentsStride = 1;
    let argumentsCount = 0;
    if (at >= count) return -1;
    subcommandAt = at++;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    argumentsFirst = first1 + 0;
    argumentsStride = 1;
    argumentsCount = times1;
    const command = this.#commandCluster;
    words.view(subcommandAt, command.subcommand);
    command.arguments.set(words, argumentsFirst, argumentsStride, argumentsCount);
    return at;
  }

  #matchHelp(words: Words, count: number): number {
    let at = 1;
    let commandNamesFirst = 0;
    let commandNamesStride = 1;
    let commandNamesCount = 0;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    commandNamesFirst = first1 + 0;
    commandNamesStride = 1;
    commandNamesCount = times1;
    const command = this.#commandHelp;
    command.commandNames.set(words, commandNamesFirst, commandNamesStride, commandNamesCount);
    return at;
  }

  #matchInfo(words: Words, count: number): number {
    let at = 1;
    let sectionsFirst = 0;
    let sectionsStride = 1;
    let sectionsCount = 0;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    sectionsFirst = first1 + 0;
    sectionsStride = 1;
    sectionsCount = times1;
    const command = this.#commandInfo;
    command.sections.set(words, sectionsFirst, sectionsStride, sectionsCount);
    return at;
  }

  #matchConfigGet(words: Words, count: number): number {
    let at = 1;
    let parametersFirst = 0;
    let parametersStride = 1;
    let parametersCount = 0;
    if (!isGet(words, at, count)) return -1;
    at++;
    const first1 = at;
    const times1 = count - at;
    at += times1;
    if (times1 === 0) return -1;
    parametersFirst = first1 + 0;
    parametersStride = 1;
    parametersCount = times1;
    const command = this.#commandConfigGet;
    command.parameters.set(words, parametersFirst, parametersStride, parametersCount);
    return at;
  }

  #matchConfigSet(words: Words, count: number): number {
    let at = 1;
    let parametersFirst = 0;
    let parametersStride = 1;
    let parametersCount = 0;
    let valuesFirst = 0;
    let valuesStride = 1;
    let valuesCount = 0;
    if (!isSet(words, at, count)) return -1;
    at++;
    const first1 = at;
    const times1 = Math.trunc((count - at) / 2);
    at += times1 * 2;
    if (times1 === 0) return -1;
    parametersFirst = first1 + 0;
    parametersStride = 2;
    parametersCount = times1;
    valuesFirst = first1 + 1;
    valuesStride = 2;
    valuesCount = times1;
    const command = this.#commandConfigSet;
    command.parameters.set(words, parametersFirst, parametersStride, parametersCount);
    command.values.set(words, valuesFirst, valuesStride, valuesCount);
    return at;
  }

  #matchConfigResetStatistics(words: Words, count: number): number {
    let at = 1;
    if (!isResetstat(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchConfigHelp(words: Words, count: number): number {
    let at = 1;
    if (!isHelp(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchBackgroundSave(words: Words, count: number): number {
    let at = 1;
    let scheduleFound = false;
    optional1: {
      const from2 = at;
      attempt2: {
        if (!isSchedule(words, at, count)) break attempt2;
        at++;
        scheduleFound = true;
        break optional1;
      }
      at = from2;
      scheduleFound = false;
    }
    const command = this.#commandBackgroundSave;
    command.schedule = scheduleFound;
    return at;
  }

  #matchShutdown(words: Words, count: number): number {
    let at = 1;
    let nosaveFound = false;
    let saveFound = false;
    optional1: {
      const from2 = at;
      attempt2: {
        choice3: {
          const from4 = at;
          attempt4: {
            if (!isNosave(words, at, count)) break attempt4;
            at++;
            nosaveFound = true;
            break choice3;
          }
          at = from4;
          nosaveFound = false;
          if (!isSave(words, at, count)) break attempt2;
          at++;
          saveFound = true;
        }
        break optional1;
      }
      at = from2;
      nosaveFound = false; saveFound = false;
    }
    const command = this.#commandShutdown;
    command.nosave = nosaveFound;
    command.save = saveFound;
    return at;
  }
}

function isSetnx(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 110 && (bytes[start + 4]! | 32) === 120;
}

function isSetex(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 120;
}

function isGetex(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 103 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 120;
}

function isDelex(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 100 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 108 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 120;
}

function isTouch(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 116 && (bytes[start + 1]! | 32) === 111 && (bytes[start + 2]! | 32) === 117 && (bytes[start + 3]! | 32) === 99 && (bytes[start + 4]! | 32) === 104;
}

function isHmset(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 109 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 116;
}

function isHmget(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 109 && (bytes[start + 2]! | 32) === 103 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 116;
}

function isHkeys(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 107 && (bytes[start + 2]! | 32) === 101 && (bytes[start + 3]! | 32) === 121 && (bytes[start + 4]! | 32) === 115;
}

function isHvals(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 118 && (bytes[start + 2]! | 32) === 97 && (bytes[start + 3]! | 32) === 108 && (bytes[start + 4]! | 32) === 115;
}

function isHscan(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 115 && (bytes[start + 2]! | 32) === 99 && (bytes[start + 3]! | 32) === 97 && (bytes[start + 4]! | 32) === 110;
}

function isMulti(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 109 && (bytes[start + 1]! | 32) === 117 && (bytes[start + 2]! | 32) === 108 && (bytes[start + 3]! | 32) === 116 && (bytes[start + 4]! | 32) === 105;
}

function isWatch(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 119 && (bytes[start + 1]! | 32) === 97 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 99 && (bytes[start + 4]! | 32) === 104;
}

function isHello(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 108 && (bytes[start + 3]! | 32) === 108 && (bytes[start + 4]! | 32) === 111;
}

function isReset(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 114 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 116;
}

function isPsetex(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 115 && (bytes[start + 2]! | 32) === 101 && (bytes[start + 3]! | 32) === 116 && (bytes[start + 4]! | 32) === 101 && (bytes[start + 5]! | 32) === 120;
}

function isLookup(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 108 && (bytes[start + 1]! | 32) === 111 && (bytes[start + 2]! | 32) === 111 && (bytes[start + 3]! | 32) === 107 && (bytes[start + 4]! | 32) === 117 && (bytes[start + 5]! | 32) === 112;
}

function isGetset(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 103 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 101 && (bytes[start + 5]! | 32) === 116;
}

function isGetdel(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 103 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 100 && (bytes[start + 4]! | 32) === 101 && (bytes[start + 5]! | 32) === 108;
}

function isMsetnx(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 109 && (bytes[start + 1]! | 32) === 115 && (bytes[start + 2]! | 32) === 101 && (bytes[start + 3]! | 32) === 116 && (bytes[start + 4]! | 32) === 110 && (bytes[start + 5]! | 32) === 120;
}

function isAppend(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 97 && (bytes[start + 1]! | 32) === 112 && (bytes[start + 2]! | 32) === 112 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 110 && (bytes[start + 5]! | 32) === 100;
}

function isStrlen(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 116 && (bytes[start + 2]! | 32) === 114 && (bytes[start + 3]! | 32) === 108 && (bytes[start + 4]! | 32) === 101 && (bytes[start + 5]! | 32) === 110;
}

function isSubstr(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 117 && (bytes[start + 2]! | 32) === 98 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 116 && (bytes[start + 5]! | 32) === 114;
}

function isSetbit(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 98 && (bytes[start + 4]! | 32) === 105 && (bytes[start + 5]! | 32) === 116;
}

function isGetbit(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 103 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 98 && (bytes[start + 4]! | 32) === 105 && (bytes[start + 5]! | 32) === 116;
}

function isBitpos(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 98 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 112 && (bytes[start + 4]! | 32) === 111 && (bytes[start + 5]! | 32) === 115;
}

function isUnlink(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 117 && (bytes[start + 1]! | 32) === 110 && (bytes[start + 2]! | 32) === 108 && (bytes[start + 3]! | 32) === 105 && (bytes[start + 4]! | 32) === 110 && (bytes[start + 5]! | 32) === 107;
}

function isExists(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 101 && (bytes[start + 1]! | 32) === 120 && (bytes[start + 2]! | 32) === 105 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 116 && (bytes[start + 5]! | 32) === 115;
}

function isRename(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 114 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 110 && (bytes[start + 3]! | 32) === 97 && (bytes[start + 4]! | 32) === 109 && (bytes[start + 5]! | 32) === 101;
}

function isExpire(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 101 && (bytes[start + 1]! | 32) === 120 && (bytes[start + 2]! | 32) === 112 && (bytes[start + 3]! | 32) === 105 && (bytes[start + 4]! | 32) === 114 && (bytes[start + 5]! | 32) === 101;
}

function isIncrby(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 105 && (bytes[start + 1]! | 32) === 110 && (bytes[start + 2]! | 32) === 99 && (bytes[start + 3]! | 32) === 114 && (bytes[start + 4]! | 32) === 98 && (bytes[start + 5]! | 32) === 121;
}

function isDecrby(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 100 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 99 && (bytes[start + 3]! | 32) === 114 && (bytes[start + 4]! | 32) === 98 && (bytes[start + 5]! | 32) === 121;
}

function isHsetnx(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 115 && (bytes[start + 2]! | 32) === 101 && (bytes[start + 3]! | 32) === 116 && (bytes[start + 4]! | 32) === 110 && (bytes[start + 5]! | 32) === 120;
}

function isDbsize(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 100 && (bytes[start + 1]! | 32) === 98 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 105 && (bytes[start + 4]! | 32) === 122 && (bytes[start + 5]! | 32) === 101;
}

function isSelect(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 108 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 99 && (bytes[start + 5]! | 32) === 116;
}

function isSwapdb(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 119 && (bytes[start + 2]! | 32) === 97 && (bytes[start + 3]! | 32) === 112 && (bytes[start + 4]! | 32) === 100 && (bytes[start + 5]! | 32) === 98;
}

function isPubsub(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 117 && (bytes[start + 2]! | 32) === 98 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 117 && (bytes[start + 5]! | 32) === 98;
}

function isClient(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 99 && (bytes[start + 1]! | 32) === 108 && (bytes[start + 2]! | 32) === 105 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 110 && (bytes[start + 5]! | 32) === 116;
}

function isObject(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 111 && (bytes[start + 1]! | 32) === 98 && (bytes[start + 2]! | 32) === 106 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 99 && (bytes[start + 5]! | 32) === 116;
}

function isMemory(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 109 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 109 && (bytes[start + 3]! | 32) === 111 && (bytes[start + 4]! | 32) === 114 && (bytes[start + 5]! | 32) === 121;
}

function isModule(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 109 && (bytes[start + 1]! | 32) === 111 && (bytes[start + 2]! | 32) === 100 && (bytes[start + 3]! | 32) === 117 && (bytes[start + 4]! | 32) === 108 && (bytes[start + 5]! | 32) === 101;
}

function isConfig(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 99 && (bytes[start + 1]! | 32) === 111 && (bytes[start + 2]! | 32) === 110 && (bytes[start + 3]! | 32) === 102 && (bytes[start + 4]! | 32) === 105 && (bytes[start + 5]! | 32) === 103;
}

function isBgsave(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 98 && (bytes[start + 1]! | 32) === 103 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 97 && (bytes[start + 4]! | 32) === 118 && (bytes[start + 5]! | 32) === 101;
}

function isDelifeq(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 100 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 108 && (bytes[start + 3]! | 32) === 105 && (bytes[start + 4]! | 32) === 102 && (bytes[start + 5]! | 32) === 101 && (bytes[start + 6]! | 32) === 113;
}

function isPexpire(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 120 && (bytes[start + 3]! | 32) === 112 && (bytes[start + 4]! | 32) === 105 && (bytes[start + 5]! | 32) === 114 && (bytes[start + 6]! | 32) === 101;
}

function isPersist(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 114 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 105 && (bytes[start + 5]! | 32) === 115 && (bytes[start + 6]! | 32) === 116;
}

function isHgetall(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 103 && (bytes[start + 2]! | 32) === 101 && (bytes[start + 3]! | 32) === 116 && (bytes[start + 4]! | 32) === 97 && (bytes[start + 5]! | 32) === 108 && (bytes[start + 6]! | 32) === 108;
}

function isHexists(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 120 && (bytes[start + 3]! | 32) === 105 && (bytes[start + 4]! | 32) === 115 && (bytes[start + 5]! | 32) === 116 && (bytes[start + 6]! | 32) === 115;
}

function isHstrlen(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 115 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 114 && (bytes[start + 4]! | 32) === 108 && (bytes[start + 5]! | 32) === 101 && (bytes[start + 6]! | 32) === 110;
}

function isHincrby(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 110 && (bytes[start + 3]! | 32) === 99 && (bytes[start + 4]! | 32) === 114 && (bytes[start + 5]! | 32) === 98 && (bytes[start + 6]! | 32) === 121;
}

function isFlushdb(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 102 && (bytes[start + 1]! | 32) === 108 && (bytes[start + 2]! | 32) === 117 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 104 && (bytes[start + 5]! | 32) === 100 && (bytes[start + 6]! | 32) === 98;
}

function isDiscard(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 100 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 99 && (bytes[start + 4]! | 32) === 97 && (bytes[start + 5]! | 32) === 114 && (bytes[start + 6]! | 32) === 100;
}

function isUnwatch(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 117 && (bytes[start + 1]! | 32) === 110 && (bytes[start + 2]! | 32) === 119 && (bytes[start + 3]! | 32) === 97 && (bytes[start + 4]! | 32) === 116 && (bytes[start + 5]! | 32) === 99 && (bytes[start + 6]! | 32) === 104;
}

function isPublish(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 117 && (bytes[start + 2]! | 32) === 98 && (bytes[start + 3]! | 32) === 108 && (bytes[start + 4]! | 32) === 105 && (bytes[start + 5]! | 32) === 115 && (bytes[start + 6]! | 32) === 104;
}

function isCommand(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 99 && (bytes[start + 1]! | 32) === 111 && (bytes[start + 2]! | 32) === 109 && (bytes[start + 3]! | 32) === 109 && (bytes[start + 4]! | 32) === 97 && (bytes[start + 5]! | 32) === 110 && (bytes[start + 6]! | 32) === 100;
}

function isSlowlog(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 108 && (bytes[start + 2]! | 32) === 111 && (bytes[start + 3]! | 32) === 119 && (bytes[start + 4]! | 32) === 108 && (bytes[start + 5]! | 32) === 111 && (bytes[start + 6]! | 32) === 103;
}

function isLatency(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 108 && (bytes[start + 1]! | 32) === 97 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 110 && (bytes[start + 5]! | 32) === 99 && (bytes[start + 6]! | 32) === 121;
}

function isCluster(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 99 && (bytes[start + 1]! | 32) === 108 && (bytes[start + 2]! | 32) === 117 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 116 && (bytes[start + 5]! | 32) === 101 && (bytes[start + 6]! | 32) === 114;
}

function isDescribe(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 100 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 99 && (bytes[start + 4]! | 32) === 114 && (bytes[start + 5]! | 32) === 105 && (bytes[start + 6]! | 32) === 98 && (bytes[start + 7]! | 32) === 101;
}

function isGetrange(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 103 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 114 && (bytes[start + 4]! | 32) === 97 && (bytes[start + 5]! | 32) === 110 && (bytes[start + 6]! | 32) === 103 && (bytes[start + 7]! | 32) === 101;
}

function isSetrange(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 114 && (bytes[start + 4]! | 32) === 97 && (bytes[start + 5]! | 32) === 110 && (bytes[start + 6]! | 32) === 103 && (bytes[start + 7]! | 32) === 101;
}

function isBitcount(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 98 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 99 && (bytes[start + 4]! | 32) === 111 && (bytes[start + 5]! | 32) === 117 && (bytes[start + 6]! | 32) === 110 && (bytes[start + 7]! | 32) === 116;
}

function isRenamenx(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 114 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 110 && (bytes[start + 3]! | 32) === 97 && (bytes[start + 4]! | 32) === 109 && (bytes[start + 5]! | 32) === 101 && (bytes[start + 6]! | 32) === 110 && (bytes[start + 7]! | 32) === 120;
}

function isExpireat(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 101 && (bytes[start + 1]! | 32) === 120 && (bytes[start + 2]! | 32) === 112 && (bytes[start + 3]! | 32) === 105 && (bytes[start + 4]! | 32) === 114 && (bytes[start + 5]! | 32) === 101 && (bytes[start + 6]! | 32) === 97 && (bytes[start + 7]! | 32) === 116;
}

function isFlushall(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 102 && (bytes[start + 1]! | 32) === 108 && (bytes[start + 2]! | 32) === 117 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 104 && (bytes[start + 5]! | 32) === 97 && (bytes[start + 6]! | 32) === 108 && (bytes[start + 7]! | 32) === 108;
}

function isLastsave(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 108 && (bytes[start + 1]! | 32) === 97 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 116 && (bytes[start + 4]! | 32) === 115 && (bytes[start + 5]! | 32) === 97 && (bytes[start + 6]! | 32) === 118 && (bytes[start + 7]! | 32) === 101;
}

function isShutdown(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 104 && (bytes[start + 2]! | 32) === 117 && (bytes[start + 3]! | 32) === 116 && (bytes[start + 4]! | 32) === 100 && (bytes[start + 5]! | 32) === 111 && (bytes[start + 6]! | 32) === 119 && (bytes[start + 7]! | 32) === 110;
}

function isRandomkey(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 9) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 114 && (bytes[start + 1]! | 32) === 97 && (bytes[start + 2]! | 32) === 110 && (bytes[start + 3]! | 32) === 100 && (bytes[start + 4]! | 32) === 111 && (bytes[start + 5]! | 32) === 109 && (bytes[start + 6]! | 32) === 107 && (bytes[start + 7]! | 32) === 101 && (bytes[start + 8]! | 32) === 121;
}

function isPexpireat(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 9) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 120 && (bytes[start + 3]! | 32) === 112 && (bytes[start + 4]! | 32) === 105 && (bytes[start + 5]! | 32) === 114 && (bytes[start + 6]! | 32) === 101 && (bytes[start + 7]! | 32) === 97 && (bytes[start + 8]! | 32) === 116;
}

function isDelprefix(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 9) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 100 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 108 && (bytes[start + 3]! | 32) === 112 && (bytes[start + 4]! | 32) === 114 && (bytes[start + 5]! | 32) === 101 && (bytes[start + 6]! | 32) === 102 && (bytes[start + 7]! | 32) === 105 && (bytes[start + 8]! | 32) === 120;
}

function isSubscribe(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 9) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 117 && (bytes[start + 2]! | 32) === 98 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 99 && (bytes[start + 5]! | 32) === 114 && (bytes[start + 6]! | 32) === 105 && (bytes[start + 7]! | 32) === 98 && (bytes[start + 8]! | 32) === 101;
}

function isExpiretime(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 10) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 101 && (bytes[start + 1]! | 32) === 120 && (bytes[start + 2]! | 32) === 112 && (bytes[start + 3]! | 32) === 105 && (bytes[start + 4]! | 32) === 114 && (bytes[start + 5]! | 32) === 101 && (bytes[start + 6]! | 32) === 116 && (bytes[start + 7]! | 32) === 105 && (bytes[start + 8]! | 32) === 109 && (bytes[start + 9]! | 32) === 101;
}

function isHrandfield(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 10) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 114 && (bytes[start + 2]! | 32) === 97 && (bytes[start + 3]! | 32) === 110 && (bytes[start + 4]! | 32) === 100 && (bytes[start + 5]! | 32) === 102 && (bytes[start + 6]! | 32) === 105 && (bytes[start + 7]! | 32) === 101 && (bytes[start + 8]! | 32) === 108 && (bytes[start + 9]! | 32) === 100;
}

function isScanprefix(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 10) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 99 && (bytes[start + 2]! | 32) === 97 && (bytes[start + 3]! | 32) === 110 && (bytes[start + 4]! | 32) === 112 && (bytes[start + 5]! | 32) === 114 && (bytes[start + 6]! | 32) === 101 && (bytes[start + 7]! | 32) === 102 && (bytes[start + 8]! | 32) === 105 && (bytes[start + 9]! | 32) === 120;
}

function isSizeprefix(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 10) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 122 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 112 && (bytes[start + 5]! | 32) === 114 && (bytes[start + 6]! | 32) === 101 && (bytes[start + 7]! | 32) === 102 && (bytes[start + 8]! | 32) === 105 && (bytes[start + 9]! | 32) === 120;
}

function isPsubscribe(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 10) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 115 && (bytes[start + 2]! | 32) === 117 && (bytes[start + 3]! | 32) === 98 && (bytes[start + 4]! | 32) === 115 && (bytes[start + 5]! | 32) === 99 && (bytes[start + 6]! | 32) === 114 && (bytes[start + 7]! | 32) === 105 && (bytes[start + 8]! | 32) === 98 && (bytes[start + 9]! | 32) === 101;
}

function isPexpiretime(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 11) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 120 && (bytes[start + 3]! | 32) === 112 && (bytes[start + 4]! | 32) === 105 && (bytes[start + 5]! | 32) === 114 && (bytes[start + 6]! | 32) === 101 && (bytes[start + 7]! | 32) === 116 && (bytes[start + 8]! | 32) === 105 && (bytes[start + 9]! | 32) === 109 && (bytes[start + 10]! | 32) === 101;
}

function isIncrbyfloat(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 11) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 105 && (bytes[start + 1]! | 32) === 110 && (bytes[start + 2]! | 32) === 99 && (bytes[start + 3]! | 32) === 114 && (bytes[start + 4]! | 32) === 98 && (bytes[start + 5]! | 32) === 121 && (bytes[start + 6]! | 32) === 102 && (bytes[start + 7]! | 32) === 108 && (bytes[start + 8]! | 32) === 111 && (bytes[start + 9]! | 32) === 97 && (bytes[start + 10]! | 32) === 116;
}

function isUnsubscribe(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 11) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 117 && (bytes[start + 1]! | 32) === 110 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 117 && (bytes[start + 4]! | 32) === 98 && (bytes[start + 5]! | 32) === 115 && (bytes[start + 6]! | 32) === 99 && (bytes[start + 7]! | 32) === 114 && (bytes[start + 8]! | 32) === 105 && (bytes[start + 9]! | 32) === 98 && (bytes[start + 10]! | 32) === 101;
}

function isHincrbyfloat(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 12) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 110 && (bytes[start + 3]! | 32) === 99 && (bytes[start + 4]! | 32) === 114 && (bytes[start + 5]! | 32) === 98 && (bytes[start + 6]! | 32) === 121 && (bytes[start + 7]! | 32) === 102 && (bytes[start + 8]! | 32) === 108 && (bytes[start + 9]! | 32) === 111 && (bytes[start + 10]! | 32) === 97 && (bytes[start + 11]! | 32) === 116;
}

function isPunsubscribe(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 12) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 117 && (bytes[start + 2]! | 32) === 110 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 117 && (bytes[start + 5]! | 32) === 98 && (bytes[start + 6]! | 32) === 115 && (bytes[start + 7]! | 32) === 99 && (bytes[start + 8]! | 32) === 114 && (bytes[start + 9]! | 32) === 105 && (bytes[start + 10]! | 32) === 98 && (bytes[start + 11]! | 32) === 101;
}

function isEx(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 2) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 101 && (bytes[start + 1]! | 32) === 120;
}

function isPx(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 2) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 120;
}

function isExat(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 101 && (bytes[start + 1]! | 32) === 120 && (bytes[start + 2]! | 32) === 97 && (bytes[start + 3]! | 32) === 116;
}

function isPxat(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 120 && (bytes[start + 2]! | 32) === 97 && (bytes[start + 3]! | 32) === 116;
}

function isKeepttl(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 107 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 101 && (bytes[start + 3]! | 32) === 112 && (bytes[start + 4]! | 32) === 116 && (bytes[start + 5]! | 32) === 116 && (bytes[start + 6]! | 32) === 108;
}

function isNx(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 2) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 110 && (bytes[start + 1]! | 32) === 120;
}

function isXx(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 2) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 120 && (bytes[start + 1]! | 32) === 120;
}

function isIfeq(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 105 && (bytes[start + 1]! | 32) === 102 && (bytes[start + 2]! | 32) === 101 && (bytes[start + 3]! | 32) === 113;
}

function isIfne(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 105 && (bytes[start + 1]! | 32) === 102 && (bytes[start + 2]! | 32) === 110 && (bytes[start + 3]! | 32) === 101;
}

function isGet(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 3) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 103 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116;
}

function isAs(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 2) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 97 && (bytes[start + 1]! | 32) === 115;
}

function isString(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 116 && (bytes[start + 2]! | 32) === 114 && (bytes[start + 3]! | 32) === 105 && (bytes[start + 4]! | 32) === 110 && (bytes[start + 5]! | 32) === 103;
}

function isInteger(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 105 && (bytes[start + 1]! | 32) === 110 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 103 && (bytes[start + 5]! | 32) === 101 && (bytes[start + 6]! | 32) === 114;
}

function isDouble(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 100 && (bytes[start + 1]! | 32) === 111 && (bytes[start + 2]! | 32) === 117 && (bytes[start + 3]! | 32) === 98 && (bytes[start + 4]! | 32) === 108 && (bytes[start + 5]! | 32) === 101;
}

function isBoolean(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 98 && (bytes[start + 1]! | 32) === 111 && (bytes[start + 2]! | 32) === 111 && (bytes[start + 3]! | 32) === 108 && (bytes[start + 4]! | 32) === 101 && (bytes[start + 5]! | 32) === 97 && (bytes[start + 6]! | 32) === 110;
}

function isJson(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 106 && (bytes[start + 1]! | 32) === 115 && (bytes[start + 2]! | 32) === 111 && (bytes[start + 3]! | 32) === 110;
}

function isPath(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 97 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 104;
}

function isLen(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 3) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 108 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 110;
}

function isIdx(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 3) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 105 && (bytes[start + 1]! | 32) === 100 && (bytes[start + 2]! | 32) === 120;
}

function isMinmatchlen(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 11) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 109 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 110 && (bytes[start + 3]! | 32) === 109 && (bytes[start + 4]! | 32) === 97 && (bytes[start + 5]! | 32) === 116 && (bytes[start + 6]! | 32) === 99 && (bytes[start + 7]! | 32) === 104 && (bytes[start + 8]! | 32) === 108 && (bytes[start + 9]! | 32) === 101 && (bytes[start + 10]! | 32) === 110;
}

function isWithmatchlen(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 12) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 119 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 104 && (bytes[start + 4]! | 32) === 109 && (bytes[start + 5]! | 32) === 97 && (bytes[start + 6]! | 32) === 116 && (bytes[start + 7]! | 32) === 99 && (bytes[start + 8]! | 32) === 104 && (bytes[start + 9]! | 32) === 108 && (bytes[start + 10]! | 32) === 101 && (bytes[start + 11]! | 32) === 110;
}

function isByte(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 98 && (bytes[start + 1]! | 32) === 121 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 101;
}

function isBit(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 3) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 98 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 116;
}

function isDb(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 2) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 100 && (bytes[start + 1]! | 32) === 98;
}

function isReplace(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 114 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 112 && (bytes[start + 3]! | 32) === 108 && (bytes[start + 4]! | 32) === 97 && (bytes[start + 5]! | 32) === 99 && (bytes[start + 6]! | 32) === 101;
}

function isGt(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 2) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 103 && (bytes[start + 1]! | 32) === 116;
}

function isLt(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 2) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 108 && (bytes[start + 1]! | 32) === 116;
}

function isMatch(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 109 && (bytes[start + 1]! | 32) === 97 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 99 && (bytes[start + 4]! | 32) === 104;
}

function isCount(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 99 && (bytes[start + 1]! | 32) === 111 && (bytes[start + 2]! | 32) === 117 && (bytes[start + 3]! | 32) === 110 && (bytes[start + 4]! | 32) === 116;
}

function isWithvalues(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 10) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 119 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 104 && (bytes[start + 4]! | 32) === 118 && (bytes[start + 5]! | 32) === 97 && (bytes[start + 6]! | 32) === 108 && (bytes[start + 7]! | 32) === 117 && (bytes[start + 8]! | 32) === 101 && (bytes[start + 9]! | 32) === 115;
}

function isType(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 116 && (bytes[start + 1]! | 32) === 121 && (bytes[start + 2]! | 32) === 112 && (bytes[start + 3]! | 32) === 101;
}

function isFrom(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 102 && (bytes[start + 1]! | 32) === 114 && (bytes[start + 2]! | 32) === 111 && (bytes[start + 3]! | 32) === 109;
}

function isLimit(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 108 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 109 && (bytes[start + 3]! | 32) === 105 && (bytes[start + 4]! | 32) === 116;
}

function isAsync(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 97 && (bytes[start + 1]! | 32) === 115 && (bytes[start + 2]! | 32) === 121 && (bytes[start + 3]! | 32) === 110 && (bytes[start + 4]! | 32) === 99;
}

function isSync(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 121 && (bytes[start + 2]! | 32) === 110 && (bytes[start + 3]! | 32) === 99;
}

function isChannels(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 99 && (bytes[start + 1]! | 32) === 104 && (bytes[start + 2]! | 32) === 97 && (bytes[start + 3]! | 32) === 110 && (bytes[start + 4]! | 32) === 110 && (bytes[start + 5]! | 32) === 101 && (bytes[start + 6]! | 32) === 108 && (bytes[start + 7]! | 32) === 115;
}

function isNumpat(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 110 && (bytes[start + 1]! | 32) === 117 && (bytes[start + 2]! | 32) === 109 && (bytes[start + 3]! | 32) === 112 && (bytes[start + 4]! | 32) === 97 && (bytes[start + 5]! | 32) === 116;
}

function isNumsub(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 110 && (bytes[start + 1]! | 32) === 117 && (bytes[start + 2]! | 32) === 109 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 117 && (bytes[start + 5]! | 32) === 98;
}

function isAuth(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 97 && (bytes[start + 1]! | 32) === 117 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 104;
}

function isSetname(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 110 && (bytes[start + 4]! | 32) === 97 && (bytes[start + 5]! | 32) === 109 && (bytes[start + 6]! | 32) === 101;
}

function isId(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 2) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 105 && (bytes[start + 1]! | 32) === 100;
}

function isGetname(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 103 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 110 && (bytes[start + 4]! | 32) === 97 && (bytes[start + 5]! | 32) === 109 && (bytes[start + 6]! | 32) === 101;
}

function isSetinfo(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 105 && (bytes[start + 4]! | 32) === 110 && (bytes[start + 5]! | 32) === 102 && (bytes[start + 6]! | 32) === 111;
}

function isInfo(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 105 && (bytes[start + 1]! | 32) === 110 && (bytes[start + 2]! | 32) === 102 && (bytes[start + 3]! | 32) === 111;
}

function isList(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 108 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 116;
}

function isKill(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 107 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 108 && (bytes[start + 3]! | 32) === 108;
}

function isUser(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 117 && (bytes[start + 1]! | 32) === 115 && (bytes[start + 2]! | 32) === 101 && (bytes[start + 3]! | 32) === 114;
}

function isAddr(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 97 && (bytes[start + 1]! | 32) === 100 && (bytes[start + 2]! | 32) === 100 && (bytes[start + 3]! | 32) === 114;
}

function isLaddr(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 108 && (bytes[start + 1]! | 32) === 97 && (bytes[start + 2]! | 32) === 100 && (bytes[start + 3]! | 32) === 100 && (bytes[start + 4]! | 32) === 114;
}

function isSkipme(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 107 && (bytes[start + 2]! | 32) === 105 && (bytes[start + 3]! | 32) === 112 && (bytes[start + 4]! | 32) === 109 && (bytes[start + 5]! | 32) === 101;
}

function isYes(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 3) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 121 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 115;
}

function isNo(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 2) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 110 && (bytes[start + 1]! | 32) === 111;
}

function isNoevict(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 110 && (bytes[start + 1]! | 32) === 111 && bytes[start + 2]! === 45 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 118 && (bytes[start + 5]! | 32) === 105 && (bytes[start + 6]! | 32) === 99 && (bytes[start + 7]! | 32) === 116;
}

function isOn(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 2) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 111 && (bytes[start + 1]! | 32) === 110;
}

function isOff(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 3) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 111 && (bytes[start + 1]! | 32) === 102 && (bytes[start + 2]! | 32) === 102;
}

function isNotouch(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 110 && (bytes[start + 1]! | 32) === 111 && bytes[start + 2]! === 45 && (bytes[start + 3]! | 32) === 116 && (bytes[start + 4]! | 32) === 111 && (bytes[start + 5]! | 32) === 117 && (bytes[start + 6]! | 32) === 99 && (bytes[start + 7]! | 32) === 104;
}

function isReply(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 114 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 112 && (bytes[start + 3]! | 32) === 108 && (bytes[start + 4]! | 32) === 121;
}

function isSkip(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 107 && (bytes[start + 2]! | 32) === 105 && (bytes[start + 3]! | 32) === 112;
}

function isPause(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 97 && (bytes[start + 2]! | 32) === 117 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 101;
}

function isUnpause(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 117 && (bytes[start + 1]! | 32) === 110 && (bytes[start + 2]! | 32) === 112 && (bytes[start + 3]! | 32) === 97 && (bytes[start + 4]! | 32) === 117 && (bytes[start + 5]! | 32) === 115 && (bytes[start + 6]! | 32) === 101;
}

function isHelp(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 108 && (bytes[start + 3]! | 32) === 112;
}

function isFilterby(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 102 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 108 && (bytes[start + 3]! | 32) === 116 && (bytes[start + 4]! | 32) === 101 && (bytes[start + 5]! | 32) === 114 && (bytes[start + 6]! | 32) === 98 && (bytes[start + 7]! | 32) === 121;
}

function isAclcat(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 97 && (bytes[start + 1]! | 32) === 99 && (bytes[start + 2]! | 32) === 108 && (bytes[start + 3]! | 32) === 99 && (bytes[start + 4]! | 32) === 97 && (bytes[start + 5]! | 32) === 116;
}

function isPattern(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 97 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 116 && (bytes[start + 4]! | 32) === 101 && (bytes[start + 5]! | 32) === 114 && (bytes[start + 6]! | 32) === 110;
}

function isDocs(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 100 && (bytes[start + 1]! | 32) === 111 && (bytes[start + 2]! | 32) === 99 && (bytes[start + 3]! | 32) === 115;
}

function isGetkeys(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 103 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 107 && (bytes[start + 4]! | 32) === 101 && (bytes[start + 5]! | 32) === 121 && (bytes[start + 6]! | 32) === 115;
}

function isGetkeysandflags(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 15) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 103 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 107 && (bytes[start + 4]! | 32) === 101 && (bytes[start + 5]! | 32) === 121 && (bytes[start + 6]! | 32) === 115 && (bytes[start + 7]! | 32) === 97 && (bytes[start + 8]! | 32) === 110 && (bytes[start + 9]! | 32) === 100 && (bytes[start + 10]! | 32) === 102 && (bytes[start + 11]! | 32) === 108 && (bytes[start + 12]! | 32) === 97 && (bytes[start + 13]! | 32) === 103 && (bytes[start + 14]! | 32) === 115;
}

function isEncoding(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 101 && (bytes[start + 1]! | 32) === 110 && (bytes[start + 2]! | 32) === 99 && (bytes[start + 3]! | 32) === 111 && (bytes[start + 4]! | 32) === 100 && (bytes[start + 5]! | 32) === 105 && (bytes[start + 6]! | 32) === 110 && (bytes[start + 7]! | 32) === 103;
}

function isIdletime(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 105 && (bytes[start + 1]! | 32) === 100 && (bytes[start + 2]! | 32) === 108 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 116 && (bytes[start + 5]! | 32) === 105 && (bytes[start + 6]! | 32) === 109 && (bytes[start + 7]! | 32) === 101;
}

function isFreq(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 102 && (bytes[start + 1]! | 32) === 114 && (bytes[start + 2]! | 32) === 101 && (bytes[start + 3]! | 32) === 113;
}

function isRefcount(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 114 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 102 && (bytes[start + 3]! | 32) === 99 && (bytes[start + 4]! | 32) === 111 && (bytes[start + 5]! | 32) === 117 && (bytes[start + 6]! | 32) === 110 && (bytes[start + 7]! | 32) === 116;
}

function isUsage(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 117 && (bytes[start + 1]! | 32) === 115 && (bytes[start + 2]! | 32) === 97 && (bytes[start + 3]! | 32) === 103 && (bytes[start + 4]! | 32) === 101;
}

function isSamples(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 97 && (bytes[start + 2]! | 32) === 109 && (bytes[start + 3]! | 32) === 112 && (bytes[start + 4]! | 32) === 108 && (bytes[start + 5]! | 32) === 101 && (bytes[start + 6]! | 32) === 115;
}

function isLatest(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 108 && (bytes[start + 1]! | 32) === 97 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 115 && (bytes[start + 5]! | 32) === 116;
}

function isHistory(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 116 && (bytes[start + 4]! | 32) === 111 && (bytes[start + 5]! | 32) === 114 && (bytes[start + 6]! | 32) === 121;
}

function isGraph(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 103 && (bytes[start + 1]! | 32) === 114 && (bytes[start + 2]! | 32) === 97 && (bytes[start + 3]! | 32) === 112 && (bytes[start + 4]! | 32) === 104;
}

function isHistogram(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 9) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 104 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 116 && (bytes[start + 4]! | 32) === 111 && (bytes[start + 5]! | 32) === 103 && (bytes[start + 6]! | 32) === 114 && (bytes[start + 7]! | 32) === 97 && (bytes[start + 8]! | 32) === 109;
}

function isDoctor(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 100 && (bytes[start + 1]! | 32) === 111 && (bytes[start + 2]! | 32) === 99 && (bytes[start + 3]! | 32) === 116 && (bytes[start + 4]! | 32) === 111 && (bytes[start + 5]! | 32) === 114;
}

function isWhoami(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 119 && (bytes[start + 1]! | 32) === 104 && (bytes[start + 2]! | 32) === 111 && (bytes[start + 3]! | 32) === 97 && (bytes[start + 4]! | 32) === 109 && (bytes[start + 5]! | 32) === 105;
}

function isCat(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 3) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 99 && (bytes[start + 1]! | 32) === 97 && (bytes[start + 2]! | 32) === 116;
}

function isUsers(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 5) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 117 && (bytes[start + 1]! | 32) === 115 && (bytes[start + 2]! | 32) === 101 && (bytes[start + 3]! | 32) === 114 && (bytes[start + 4]! | 32) === 115;
}

function isGetuser(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 103 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116 && (bytes[start + 3]! | 32) === 117 && (bytes[start + 4]! | 32) === 115 && (bytes[start + 5]! | 32) === 101 && (bytes[start + 6]! | 32) === 114;
}

function isDryrun(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 100 && (bytes[start + 1]! | 32) === 114 && (bytes[start + 2]! | 32) === 121 && (bytes[start + 3]! | 32) === 114 && (bytes[start + 4]! | 32) === 117 && (bytes[start + 5]! | 32) === 110;
}

function isSet(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 3) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116;
}

function isResetstat(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 9) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 114 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 116 && (bytes[start + 5]! | 32) === 115 && (bytes[start + 6]! | 32) === 116 && (bytes[start + 7]! | 32) === 97 && (bytes[start + 8]! | 32) === 116;
}

function isSchedule(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 8) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 99 && (bytes[start + 2]! | 32) === 104 && (bytes[start + 3]! | 32) === 101 && (bytes[start + 4]! | 32) === 100 && (bytes[start + 5]! | 32) === 117 && (bytes[start + 6]! | 32) === 108 && (bytes[start + 7]! | 32) === 101;
}

function isNosave(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 110 && (bytes[start + 1]! | 32) === 111 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 97 && (bytes[start + 4]! | 32) === 118 && (bytes[start + 5]! | 32) === 101;
}

function isSave(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 97 && (bytes[start + 2]! | 32) === 118 && (bytes[start + 3]! | 32) === 101;
}
