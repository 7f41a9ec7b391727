/**
 * Redis's patterns as a regular expression: `*`, `?`, `[a-c]`, `[^x]` and `\` before a plain
 * character. Written for the model alone, so that it differs from the server's matcher in its errors.
 */
export function globExpression(pattern: string): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!;
    if (character === '*') source += '[\\s\\S]*';
    else if (character === '?') source += '[\\s\\S]';
    else if (character === '[') {
      const end = pattern.indexOf(']', at);
      source += classSource(pattern.slice(at + 1, end));
      at = end;
    } else {
      if (character === '\\' && at + 1 < pattern.length) at++;
      source += literal(pattern[at]!);
    }
  }
  return new RegExp(`^${source}$`);
}

function classSource(content: string): string {
  const isNegated = content.startsWith('^');
  const members = isNegated ? content.slice(1) : content;
  return `[${isNegated ? '^' : ''}${members.replaceAll(/[\\\]^]/g, '\\$&')}]`;
}

function literal(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
