// Made from grammar/mini-db.ohm by `npm run generate`: change the grammar, not this file.

import { Authenticate } from '../use-cases/authenticate.js';
import { BackgroundSave } from '../use-cases/background-save.js';
import { ClientGetName } from '../use-cases/client-get-name.js';
import { ClientId } from '../use-cases/client-id.js';
import { ClientSetInfo } from '../use-cases/client-set-info.js';
import { ClientSetName } from '../use-cases/client-set-name.js';
import { CommandCount } from '../use-cases/command-count.js';
import { CommandDocs } from '../use-cases/command-docs.js';
import { CommandInfo } from '../use-cases/command-info.js';
import { CommandList } from '../use-cases/command-list.js';
import { CommandOverview } from '../use-cases/command-overview.js';
import { ConfigGet } from '../use-cases/config-get.js';
import { DatabaseSize } from '../use-cases/database-size.js';
import { Decrement } from '../use-cases/decrement.js';
import { Delete } from '../use-cases/delete.js';
import { Discard } from '../use-cases/discard.js';
import { Echo } from '../use-cases/echo.js';
import { Execute } from '../use-cases/execute.js';
import { Exists } from '../use-cases/exists.js';
import { Expire } from '../use-cases/expire.js';
import { FlushAll } from '../use-cases/flush-all.js';
import { FlushDatabase } from '../use-cases/flush-database.js';
import { Get } from '../use-cases/get.js';
import { GetMany } from '../use-cases/get-many.js';
import { Hello } from '../use-cases/hello.js';
import { Help } from '../use-cases/help.js';
import { Increment } from '../use-cases/increment.js';
import { IncrementBy } from '../use-cases/increment-by.js';
import { Info } from '../use-cases/info.js';
import { LastSave } from '../use-cases/last-save.js';
import { Lookup } from '../use-cases/lookup.js';
import { Multi } from '../use-cases/multi.js';
import { Persist } from '../use-cases/persist.js';
import { Ping } from '../use-cases/ping.js';
import { PubSubChannels } from '../use-cases/pub-sub-channels.js';
import { PubSubPatterns } from '../use-cases/pub-sub-patterns.js';
import { PubSubSubscribers } from '../use-cases/pub-sub-subscribers.js';
import { Publish } from '../use-cases/publish.js';
import { Quit } from '../use-cases/quit.js';
import { Reset } from '../use-cases/reset.js';
import { Save } from '../use-cases/save.js';
import { Scan } from '../use-cases/scan.js';
import { Select } from '../use-cases/select.js';
import { Set } from '../use-cases/set.js';
import { SetMany } from '../use-cases/set-many.js';
import { Shutdown } from '../use-cases/shutdown.js';
import { Subscribe } from '../use-cases/subscribe.js';
import { SubscribePattern } from '../use-cases/subscribe-pattern.js';
import { TimeToLive } from '../use-cases/time-to-live.js';
import { TimeToLiveMilliseconds } from '../use-cases/time-to-live-milliseconds.js';
import { Type } from '../use-cases/type.js';
import { Unsubscribe } from '../use-cases/unsubscribe.js';
import { UnsubscribePattern } from '../use-cases/unsubscribe-pattern.js';
import { Unwatch } from '../use-cases/unwatch.js';
import { Watch } from '../use-cases/watch.js';

/** Every command's use case by the name of its grammar rule. */
export const useCases = {
  Authenticate,
  BackgroundSave,
  ClientGetName,
  ClientId,
  ClientSetInfo,
  ClientSetName,
  CommandCount,
  CommandDocs,
  CommandInfo,
  CommandList,
  CommandOverview,
  ConfigGet,
  DatabaseSize,
  Decrement,
  Delete,
  Discard,
  Echo,
  Execute,
  Exists,
  Expire,
  FlushAll,
  FlushDatabase,
  Get,
  GetMany,
  Hello,
  Help,
  Increment,
  IncrementBy,
  Info,
  LastSave,
  Lookup,
  Multi,
  Persist,
  Ping,
  PubSubChannels,
  PubSubPatterns,
  PubSubSubscribers,
  Publish,
  Quit,
  Reset,
  Save,
  Scan,
  Select,
  Set,
  SetMany,
  Shutdown,
  Subscribe,
  SubscribePattern,
  TimeToLive,
  TimeToLiveMilliseconds,
  Type,
  Unsubscribe,
  UnsubscribePattern,
  Unwatch,
  Watch,
} as const;
