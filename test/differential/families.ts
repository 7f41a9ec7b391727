import { bits } from './families/bits.js';
import { connection } from './families/connection.js';
import { databases } from './families/databases.js';
import { expiry } from './families/expiry.js';
import { hashes } from './families/hashes.js';
import { keyspace } from './families/keys.js';
import { numbers } from './families/numbers.js';
import { publish } from './families/publish.js';
import { server } from './families/server.js';
import { strings } from './families/strings.js';
import { transactions } from './families/transactions.js';
import { unknown } from './families/unknown.js';
import type { Recipe } from './recipe.js';

/** A new family of commands is one more file and one more name here. */
export const recipes: readonly Recipe[] = [
  ...strings,
  ...numbers,
  ...bits,
  ...keyspace,
  ...expiry,
  ...databases,
  ...hashes,
  ...transactions,
  ...publish,
  ...connection,
  ...server,
  ...unknown,
];

/** Commands and containers that both servers should have. */
export function namesOfRecipes(): ReadonlySet<string> {
  return new Set(recipes.flatMap(({ needs }) => needs.map((need) => need.split(' ')[0]!)));
}
