// Made from grammar/mini-db.ohm by `npm run generate`: change the grammar, not this file.

import type {
  Command,
  SetCommand,
  LookupCommand,
  GetCommand,
  GetManyCommand,
  SetManyCommand,
  DeleteCommand,
  ExistsCommand,
  TypeCommand,
  TimeToLiveCommand,
  TimeToLiveMillisecondsCommand,
  ExpireCommand,
  PersistCommand,
  IncrementCommand,
  DecrementCommand,
  IncrementByCommand,
  ScanCommand,
  DatabaseSizeCommand,
  SelectCommand,
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
  CommandCountCommand,
  CommandListCommand,
  CommandDocsCommand,
  CommandInfoCommand,
  CommandOverviewCommand,
  HelpCommand,
  InfoCommand,
  ConfigGetCommand,
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
  get = false;
}

class DecodedLookup implements LookupCommand {
  readonly id = 1;
  readonly rule = 'Lookup';
  readonly key = new ByteView();
}

class DecodedGet implements GetCommand {
  readonly id = 2;
  readonly rule = 'Get';
  readonly key = new ByteView();
}

class DecodedGetMany implements GetManyCommand {
  readonly id = 3;
  readonly rule = 'GetMany';
  readonly keys = new WordList();
}

class DecodedSetMany implements SetManyCommand {
  readonly id = 4;
  readonly rule = 'SetMany';
  readonly keys = new WordList();
  readonly values = new WordList();
}

class DecodedDelete implements DeleteCommand {
  readonly id = 5;
  readonly rule = 'Delete';
  readonly keys = new WordList();
}

class DecodedExists implements ExistsCommand {
  readonly id = 6;
  readonly rule = 'Exists';
  readonly keys = new WordList();
}

class DecodedType implements TypeCommand {
  readonly id = 7;
  readonly rule = 'Type';
  readonly key = new ByteView();
}

class DecodedTimeToLive implements TimeToLiveCommand {
  readonly id = 8;
  readonly rule = 'TimeToLive';
  readonly key = new ByteView();
}

class DecodedTimeToLiveMilliseconds implements TimeToLiveMillisecondsCommand {
  readonly id = 9;
  readonly rule = 'TimeToLiveMilliseconds';
  readonly key = new ByteView();
}

class DecodedExpire implements ExpireCommand {
  readonly id = 10;
  readonly rule = 'Expire';
  readonly key = new ByteView();
  readonly seconds = new ByteView();
}

class DecodedPersist implements PersistCommand {
  readonly id = 11;
  readonly rule = 'Persist';
  readonly key = new ByteView();
}

class DecodedIncrement implements IncrementCommand {
  readonly id = 12;
  readonly rule = 'Increment';
  readonly key = new ByteView();
}

class DecodedDecrement implements DecrementCommand {
  readonly id = 13;
  readonly rule = 'Decrement';
  readonly key = new ByteView();
}

class DecodedIncrementBy implements IncrementByCommand {
  readonly id = 14;
  readonly rule = 'IncrementBy';
  readonly key = new ByteView();
  readonly increment = new ByteView();
}

class DecodedScan implements ScanCommand {
  readonly id = 15;
  readonly rule = 'Scan';
  readonly cursor = new ByteView();
  match = false;
  pattern: ByteView | null = null;
  countWord = false;
  count: ByteView | null = null;
}

class DecodedDatabaseSize implements DatabaseSizeCommand {
  readonly id = 16;
  readonly rule = 'DatabaseSize';
}

class DecodedSelect implements SelectCommand {
  readonly id = 17;
  readonly rule = 'Select';
  readonly database = new ByteView();
}

class DecodedFlushDatabase implements FlushDatabaseCommand {
  readonly id = 18;
  readonly rule = 'FlushDatabase';
  async = false;
  sync = false;
}

class DecodedFlushAll implements FlushAllCommand {
  readonly id = 19;
  readonly rule = 'FlushAll';
  async = false;
  sync = false;
}

class DecodedMulti implements MultiCommand {
  readonly id = 20;
  readonly rule = 'Multi';
}

class DecodedExecute implements ExecuteCommand {
  readonly id = 21;
  readonly rule = 'Execute';
}

class DecodedDiscard implements DiscardCommand {
  readonly id = 22;
  readonly rule = 'Discard';
}

class DecodedWatch implements WatchCommand {
  readonly id = 23;
  readonly rule = 'Watch';
  readonly keys = new WordList();
}

class DecodedUnwatch implements UnwatchCommand {
  readonly id = 24;
  readonly rule = 'Unwatch';
}

class DecodedSubscribe implements SubscribeCommand {
  readonly id = 25;
  readonly rule = 'Subscribe';
  readonly channels = new WordList();
}

class DecodedUnsubscribe implements UnsubscribeCommand {
  readonly id = 26;
  readonly rule = 'Unsubscribe';
  readonly channels = new WordList();
}

class DecodedSubscribePattern implements SubscribePatternCommand {
  readonly id = 27;
  readonly rule = 'SubscribePattern';
  readonly patterns = new WordList();
}

class DecodedUnsubscribePattern implements UnsubscribePatternCommand {
  readonly id = 28;
  readonly rule = 'UnsubscribePattern';
  readonly patterns = new WordList();
}

class DecodedPublish implements PublishCommand {
  readonly id = 29;
  readonly rule = 'Publish';
  readonly channel = new ByteView();
  readonly message = new ByteView();
}

class DecodedPubSubChannels implements PubSubChannelsCommand {
  readonly id = 30;
  readonly rule = 'PubSubChannels';
  pattern: ByteView | null = null;
}

class DecodedPubSubPatterns implements PubSubPatternsCommand {
  readonly id = 31;
  readonly rule = 'PubSubPatterns';
}

class DecodedPubSubSubscribers implements PubSubSubscribersCommand {
  readonly id = 32;
  readonly rule = 'PubSubSubscribers';
  readonly channels = new WordList();
}

class DecodedPing implements PingCommand {
  readonly id = 33;
  readonly rule = 'Ping';
  message: ByteView | null = null;
}

class DecodedEcho implements EchoCommand {
  readonly id = 34;
  readonly rule = 'Echo';
  readonly message = new ByteView();
}

class DecodedHello implements HelloCommand {
  readonly id = 35;
  readonly rule = 'Hello';
  protocolVersion: ByteView | null = null;
  auth = false;
  username: ByteView | null = null;
  password: ByteView | null = null;
  setname = false;
  clientName: ByteView | null = null;
}

class DecodedAuthenticate implements AuthenticateCommand {
  readonly id = 36;
  readonly rule = 'Authenticate';
  username: ByteView | null = null;
  readonly password = new ByteView();
}

class DecodedReset implements ResetCommand {
  readonly id = 37;
  readonly rule = 'Reset';
}

class DecodedQuit implements QuitCommand {
  readonly id = 38;
  readonly rule = 'Quit';
}

class DecodedClientId implements ClientIdCommand {
  readonly id = 39;
  readonly rule = 'ClientId';
}

class DecodedClientSetName implements ClientSetNameCommand {
  readonly id = 40;
  readonly rule = 'ClientSetName';
  readonly clientName = new ByteView();
}

class DecodedClientGetName implements ClientGetNameCommand {
  readonly id = 41;
  readonly rule = 'ClientGetName';
}

class DecodedClientSetInfo implements ClientSetInfoCommand {
  readonly id = 42;
  readonly rule = 'ClientSetInfo';
  readonly attribute = new ByteView();
  readonly value = new ByteView();
}

class DecodedCommandCount implements CommandCountCommand {
  readonly id = 43;
  readonly rule = 'CommandCount';
}

class DecodedCommandList implements CommandListCommand {
  readonly id = 44;
  readonly rule = 'CommandList';
}

class DecodedCommandDocs implements CommandDocsCommand {
  readonly id = 45;
  readonly rule = 'CommandDocs';
  readonly commandNames = new WordList();
}

class DecodedCommandInfo implements CommandInfoCommand {
  readonly id = 46;
  readonly rule = 'CommandInfo';
  readonly commandNames = new WordList();
}

class DecodedCommandOverview implements CommandOverviewCommand {
  readonly id = 47;
  readonly rule = 'CommandOverview';
}

class DecodedHelp implements HelpCommand {
  readonly id = 48;
  readonly rule = 'Help';
  readonly commandNames = new WordList();
}

class DecodedInfo implements InfoCommand {
  readonly id = 49;
  readonly rule = 'Info';
  readonly sections = new WordList();
}

class DecodedConfigGet implements ConfigGetCommand {
  readonly id = 50;
  readonly rule = 'ConfigGet';
  readonly parameters = new WordList();
}

class DecodedSave implements SaveCommand {
  readonly id = 51;
  readonly rule = 'Save';
}

class DecodedBackgroundSave implements BackgroundSaveCommand {
  readonly id = 52;
  readonly rule = 'BackgroundSave';
  schedule = false;
}

class DecodedLastSave implements LastSaveCommand {
  readonly id = 53;
  readonly rule = 'LastSave';
}

class DecodedShutdown implements ShutdownCommand {
  readonly id = 54;
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
  readonly #commandLookup = new DecodedLookup();
  readonly #commandGet = new DecodedGet();
  readonly #commandGetMany = new DecodedGetMany();
  readonly #commandSetMany = new DecodedSetMany();
  readonly #commandDelete = new DecodedDelete();
  readonly #commandExists = new DecodedExists();
  readonly #commandType = new DecodedType();
  readonly #commandTimeToLive = new DecodedTimeToLive();
  readonly #commandTimeToLiveMilliseconds = new DecodedTimeToLiveMilliseconds();
  readonly #commandExpire = new DecodedExpire();
  readonly #commandPersist = new DecodedPersist();
  readonly #commandIncrement = new DecodedIncrement();
  readonly #commandDecrement = new DecodedDecrement();
  readonly #commandIncrementBy = new DecodedIncrementBy();
  readonly #commandScan = new DecodedScan();
  readonly #viewScan_pattern = new ByteView();
  readonly #viewScan_count = new ByteView();
  readonly #commandDatabaseSize = new DecodedDatabaseSize();
  readonly #commandSelect = new DecodedSelect();
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
  readonly #commandCommandCount = new DecodedCommandCount();
  readonly #commandCommandList = new DecodedCommandList();
  readonly #commandCommandDocs = new DecodedCommandDocs();
  readonly #commandCommandInfo = new DecodedCommandInfo();
  readonly #commandCommandOverview = new DecodedCommandOverview();
  readonly #commandHelp = new DecodedHelp();
  readonly #commandInfo = new DecodedInfo();
  readonly #commandConfigGet = new DecodedConfigGet();
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
        case 7103844: // del
        at = this.#matchDelete(words, count);
        if (at >= 0) return at === count ? this.#commandDelete : null;
        break;
        case 7107700: // ttl
        at = this.#matchTimeToLive(words, count);
        if (at >= 0) return at === count ? this.#commandTimeToLive : null;
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
        case 1802465132: // lookup
        if (isLookup(words, 0, count)) {
          at = this.#matchLookup(words, count);
          if (at >= 0) return at === count ? this.#commandLookup : null;
        }
        break;
        case 1936291941: // exists
        if (isExists(words, 0, count)) {
          at = this.#matchExists(words, count);
          if (at >= 0) return at === count ? this.#commandExists : null;
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
        }
        break;
        case 1718513507: // config
        if (isConfig(words, 0, count)) {
          at = this.#matchConfigGet(words, count);
          if (at >= 0) return at === count ? this.#commandConfigGet : null;
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
        case 1936876912: // persist
        if (isPersist(words, 0, count)) {
          at = this.#matchPersist(words, count);
          if (at >= 0) return at === count ? this.#commandPersist : null;
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
          if (count === 1) return this.#commandCommandOverview;
        }
        break;
      }
      break;
      case 8:
      switch (bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16) | (bytes[start + 3]! << 24) | 538976288) {
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
    let getFound = false;
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
            if (!isXx(words, at, count)) break attempt8;
            at++;
            xxFound = true;
          }
          seen1 |= 2; continue order1;
        }
        at = from8;
        nxFound = false; xxFound = false;
      }
      if ((seen1 & 4) === 0) {
        const from11 = at;
        attempt11: {
          if (!isGet(words, at, count)) break attempt11;
          at++;
          getFound = true;
          seen1 |= 4; continue order1;
        }
        at = from11;
        getFound = false;
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
    command.get = getFound;
    return at;
  }

  #matchLookup(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandLookup;
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

  #matchType(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    const command = this.#commandType;
    words.view(keyAt, command.key);
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

  #matchExpire(words: Words, count: number): number {
    let at = 1;
    let keyAt = -1;
    let secondsAt = -1;
    if (at >= count) return -1;
    keyAt = at++;
    if (at >= count) return -1;
    secondsAt = at++;
    const command = this.#commandExpire;
    words.view(keyAt, command.key);
    words.view(secondsAt, command.seconds);
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

  #matchScan(words: Words, count: number): number {
    let at = 1;
    let cursorAt = -1;
    let matchFound = false;
    let patternAt = -1;
    let countWordFound = false;
    let countAt = -1;
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
    const command = this.#commandScan;
    words.view(cursorAt, command.cursor);
    command.match = matchFound;
    command.pattern = patternAt < 0 ? null : words.view(patternAt, this.#viewScan_pattern);
    command.countWord = countWordFound;
    command.count = countAt < 0 ? null : words.view(countAt, this.#viewScan_count);
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

  #matchCommandCount(words: Words, count: number): number {
    let at = 1;
    if (!isCount(words, at, count)) return -1;
    at++;
    return at;
  }

  #matchCommandList(words: Words, count: number): number {
    let at = 1;
    if (!isList(words, at, count)) return -1;
    at++;
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

function isLookup(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 108 && (bytes[start + 1]! | 32) === 111 && (bytes[start + 2]! | 32) === 111 && (bytes[start + 3]! | 32) === 107 && (bytes[start + 4]! | 32) === 117 && (bytes[start + 5]! | 32) === 112;
}

function isExists(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 6) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 101 && (bytes[start + 1]! | 32) === 120 && (bytes[start + 2]! | 32) === 105 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 116 && (bytes[start + 5]! | 32) === 115;
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

function isPersist(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 7) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 114 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 105 && (bytes[start + 5]! | 32) === 115 && (bytes[start + 6]! | 32) === 116;
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

function isSubscribe(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 9) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 115 && (bytes[start + 1]! | 32) === 117 && (bytes[start + 2]! | 32) === 98 && (bytes[start + 3]! | 32) === 115 && (bytes[start + 4]! | 32) === 99 && (bytes[start + 5]! | 32) === 114 && (bytes[start + 6]! | 32) === 105 && (bytes[start + 7]! | 32) === 98 && (bytes[start + 8]! | 32) === 101;
}

function isPsubscribe(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 10) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 112 && (bytes[start + 1]! | 32) === 115 && (bytes[start + 2]! | 32) === 117 && (bytes[start + 3]! | 32) === 98 && (bytes[start + 4]! | 32) === 115 && (bytes[start + 5]! | 32) === 99 && (bytes[start + 6]! | 32) === 114 && (bytes[start + 7]! | 32) === 105 && (bytes[start + 8]! | 32) === 98 && (bytes[start + 9]! | 32) === 101;
}

function isUnsubscribe(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 11) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 117 && (bytes[start + 1]! | 32) === 110 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 117 && (bytes[start + 4]! | 32) === 98 && (bytes[start + 5]! | 32) === 115 && (bytes[start + 6]! | 32) === 99 && (bytes[start + 7]! | 32) === 114 && (bytes[start + 8]! | 32) === 105 && (bytes[start + 9]! | 32) === 98 && (bytes[start + 10]! | 32) === 101;
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

function isGet(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 3) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 103 && (bytes[start + 1]! | 32) === 101 && (bytes[start + 2]! | 32) === 116;
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

function isList(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 108 && (bytes[start + 1]! | 32) === 105 && (bytes[start + 2]! | 32) === 115 && (bytes[start + 3]! | 32) === 116;
}

function isDocs(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 100 && (bytes[start + 1]! | 32) === 111 && (bytes[start + 2]! | 32) === 99 && (bytes[start + 3]! | 32) === 115;
}

function isInfo(words: Words, at: number, count: number): boolean {
  if (at >= count) return false;
  const start = words.starts[at]!;
  if (words.ends[at]! - start !== 4) return false;
  const bytes = words.bytes;
  return (bytes[start]! | 32) === 105 && (bytes[start + 1]! | 32) === 110 && (bytes[start + 2]! | 32) === 102 && (bytes[start + 3]! | 32) === 111;
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
