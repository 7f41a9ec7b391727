import * as ohm from 'ohm-js';
import type { Grammar } from 'ohm-js';
import { readMiniDb } from '../../grammar/generate/read-file.js';

const META = 'read, fast, since 9.9.9: For the test';

/** Everything that Mini DB's own grammar does not use, or not in this combination. */
export const AWKWARD_TEXT = `
Awkward <: MiniDb {
  Command :=
    Nested | Retreat | SamePrefix | SharedSlot | Lists | LeftOver | Tagged | TaggedThenMore
    | Greedy | Fetch | AclLogReset | AclLogCount | AclWho | StoreUsage | StoreKey
    | InOrder | Required | Inner | SameStart | One | Hyphen | Digit1 | Digit2 | Twice | Mode
    | Middle | Deep

  Nested (${META}) = nest (key (value (count sync?)?)?)?
  Retreat (${META}) = retreat (key on)? value
  SamePrefix (${META}) = prefixWord key Limit?
  Limit
    = limit count increment -- both
    | limit count           -- count
    | limit                 -- none
  SharedSlot (${META}) = shared Shared
  Shared
    = on key value   -- on
    | key save value -- save
    | key            -- key
  Lists (${META}) = lists ListBody
  ListBody
    = pairs (key value)+ -- pairs
    | just key+          -- just
    | (value on key)*    -- rows
  LeftOver (${META}) = leftover (key value)+ message
  Tagged (${META}) = tagged (tag key)* save?
  TaggedThenMore (${META}) = more cursor (tag key)+ (message sync)?
  Greedy (${META}) = greedy (key value)? on
  Fetch (${META}) = (fetch | retrieve | fetch2) key get?
  AclLogReset (${META}) = acl log reset
  AclLogCount (${META}) = acl log count
  AclWho (${META}) = acl who password?
  StoreUsage (${META}) = store usage key
  StoreKey (${META}) = store key+
  InOrder (${META}) = inorder Pair<ScanMatch, on>
  Required (${META}) = required AnyOrder4<on, SetCondition, HelloAuth, ScanCount>
  Inner (${META}) = inner key AnyOrder2<InnerOption, save>?
  InnerOption = on AnyOrder2<ScanMatch, sync>?
  SameStart (${META}) = same AnyOrder2<WithTwo, WithOne>? (save cursor)?
  WithTwo = limit key value
  WithOne = limitOne count
  One (${META}) = x
  Hyphen (${META}) = libName key libName
  Digit1 (${META}) = digit1 key
  Digit2 (${META}) = digit2 value
  Twice (${META}) = twice (on key | sync value)? (save message)?
  Mode (${META}) = mode (async | sync) key
  Middle (${META}) = middle (key value save)* on (tag message)* sync
  Deep (${META}) = deep ((on (key (save value)?)?)? sync)? nx

  Pair<a, b> = a b

  deep (DEEP) = caseInsensitive<"DEEP"> wordEnd
  digit1 (DIGIT1) = caseInsensitive<"DIGIT1"> wordEnd
  digit2 (DIGIT2) = caseInsensitive<"digit2"> wordEnd
  fetch (FETCH) = caseInsensitive<"FETCH"> wordEnd
  fetch2 (FETCH2) = caseInsensitive<"FETCH2"> wordEnd
  greedy (GREEDY) = caseInsensitive<"GREEDY"> wordEnd
  inner (INNER) = caseInsensitive<"INNER"> wordEnd
  inorder (INORDER) = caseInsensitive<"INORDER"> wordEnd
  just (JUST) = caseInsensitive<"JUST"> wordEnd
  leftover (LEFTOVER) = caseInsensitive<"LEFTOVER"> wordEnd
  libName (LIB-NAME) = caseInsensitive<"LIB-NAME"> wordEnd
  limit (LIMIT) = caseInsensitive<"LIMIT"> wordEnd
  limitOne (LIMIT) = caseInsensitive<"limit"> wordEnd
  lists (LISTS) = caseInsensitive<"LISTS"> wordEnd
  log (LOG) = caseInsensitive<"LOG"> wordEnd
  middle (MIDDLE) = caseInsensitive<"MIDDLE"> wordEnd
  mode (MODE) = caseInsensitive<"MODE"> wordEnd
  more (MORE) = caseInsensitive<"MORE"> wordEnd
  nest (NEST) = caseInsensitive<"NEST"> wordEnd
  pairs (PAIRS) = caseInsensitive<"PAIRS"> wordEnd
  prefixWord (PREFIX) = caseInsensitive<"PREFIX"> wordEnd
  required (REQUIRED) = caseInsensitive<"REQUIRED"> wordEnd
  retreat (RETREAT) = caseInsensitive<"RETREAT"> wordEnd
  retrieve (RETRIEVE) = caseInsensitive<"RETRIEVE"> wordEnd
  same (SAME) = caseInsensitive<"SAME"> wordEnd
  shared (SHARED) = caseInsensitive<"SHARED"> wordEnd
  store (STORE) = caseInsensitive<"STORE"> wordEnd
  tag (@TAG) = caseInsensitive<"@T[1]~"> wordEnd
  tagged (TAGGED) = caseInsensitive<"TAGGED"> wordEnd
  twice (TWICE) = caseInsensitive<"TWICE"> wordEnd
  who (WHO) = caseInsensitive<"WHO"> wordEnd
  x (X) = caseInsensitive<"X"> wordEnd
}`;

export function awkwardGrammar(): Grammar {
  return ohm.grammar(AWKWARD_TEXT, { MiniDb: readMiniDb() });
}
