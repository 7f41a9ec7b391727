/**
 * What every decoded command has; the generated union in `generated/commands.ts` adds the fields.
 * The decoder owns one object per command and reuses it: its views are valid until the use case returns.
 */
export interface AnyCommand {
  /** Position in the catalogue of the grammar it was decoded with. */
  readonly id: number;
  /** The grammar rule, such as `Set` or `ConfigGet`. */
  readonly rule: string;
}

export type CommandFlag =
  | 'read'
  | 'write'
  | 'fast'
  | 'slow'
  | 'admin'
  | 'dangerous'
  | 'connection'
  | 'keyspace'
  | 'hash'
  | 'noauth'
  | 'loading'
  | 'denyoom'
  | 'nomulti'
  | 'pubsub'
  | 'transaction';

export interface CommandArgument {
  /** The field's name, such as `key` or `seconds`; for a keyword the word itself in lower case. */
  readonly name: string;
  readonly type:
    | 'key'
    | 'string'
    | 'integer'
    | 'double'
    | 'pattern'
    | 'unix-time'
    | 'pure-token'
    | 'oneof'
    | 'block';
  /** The keyword before it, in upper case. */
  readonly token?: string;
  readonly isOptional?: boolean;
  readonly isMultiple?: boolean;
  /** Of `oneof` and `block`. */
  readonly arguments?: readonly CommandArgument[];
}

/** What the doc comment of a command's use case tells. */
export interface CommandDocumentation {
  /** What the summary leaves out; empty when there is nothing to add. */
  readonly notes: string;
  readonly complexity: string;
  /** Those beyond what any command may answer, each behind its code. */
  readonly errors: readonly string[];
  /** Requests, each behind `> `, and what redis-cli prints for them. */
  readonly example: readonly string[];
}

/**
 * All that HELP, COMMAND, the documentation and the access check know about a command, generated from
 * the grammar and the doc comment of its use case.
 */
export interface CommandInfo {
  readonly id: number;
  readonly rule: string;
  /** Lower case, subcommands after a bar: `set`, `config|get`. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Redis's convention: the number of words with the command's own, negative when it is a minimum. */
  readonly arity: number;
  readonly flags: readonly CommandFlag[];
  readonly summary: string;
  /** Version of Mini DB in which it appeared. */
  readonly since: string;
  /** `SET key value [EX seconds | PX milliseconds] [NX | XX]`. */
  readonly syntax: string;
  readonly arguments: readonly CommandArgument[];
  /** Positions of keys as COMMAND INFO tells them; all 0 when there is none. */
  readonly firstKey: number;
  readonly lastKey: number;
  readonly keyStep: number;
  /** As COMMAND DOCS names it: `string`, `generic`; `module` for a command of an extension. */
  readonly group: string;
  /** Null for a command of an extension. */
  readonly documentation: CommandDocumentation | null;
}

export type Catalogue = readonly CommandInfo[];
