/** One import or export with a path, static or dynamic, of values or of types. */
export interface Import {
  /** As written; null for `import(…)` of anything but a plain string. */
  readonly path: string | null;
  /** From 1. */
  readonly line: number;
}

/**
 * TypeScript 7 offers no parser to JavaScript, so this is a scanner of its own: one pass that steps over
 * comments, texts, templates and regular expressions, and stops at `from '…'`, `import '…'` and
 * `import(…)`. A regular expression is told from a division by what stands before it. What it cannot
 * see is code inside `${…}` of a template.
 */
const PARTS = {
  comment: /\/\/[^\n]*|\/\*[\s\S]*?\*\//,
  static: /(?<![\w$.])(?:from|import)\s*(?<quote>['"])(?<path>[^'"\n]*)\k<quote>/,
  dynamic: /(?<![\w$.])import\s*\(\s*(?:(?<mark>['"`])(?<plain>[^'"`$\n]*)\k<mark>|(?<computed>))/,
  text: /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/,
  template: /`(?:[^`\\]|\\[\s\S])*`/,
  expression:
    /(?<=(?:[(=,:[!&|?{};>]|\breturn|^)\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//,
};
const TOKEN = new RegExp(
  Object.values(PARTS)
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/** All imports of a TypeScript source, in order. */
export function importsOf(source: string): Import[] {
  const imports: Import[] = [];
  let line = 1;
  let counted = 0;
  for (const match of source.matchAll(TOKEN)) {
    const { path, plain, computed } = match.groups!;
    if (path === undefined && plain === undefined && computed === undefined) continue;
    line += source.slice(counted, match.index).split('\n').length - 1;
    counted = match.index;
    imports.push({ path: path ?? plain ?? null, line });
  }
  return imports;
}
