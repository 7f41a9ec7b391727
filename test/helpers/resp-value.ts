/** A reply as it came over the wire: what RESP2 and RESP3 tell apart stays apart. */
export type RespValue =
  | { readonly type: 'status'; readonly text: string }
  | { readonly type: 'error'; readonly text: string }
  | { readonly type: 'integer'; readonly value: bigint }
  | { readonly type: 'bulk'; readonly bytes: Buffer }
  | { readonly type: 'verbatim'; readonly format: string; readonly bytes: Buffer }
  /** RESP2's absent bulk string, `$-1`. */
  | { readonly type: 'null-bulk' }
  /** RESP2's absent array, `*-1`. */
  | { readonly type: 'null-array' }
  /** RESP3's only absent value, `_`. */
  | { readonly type: 'null' }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** As text, because how a double is written is part of what is tested. */
  | { readonly type: 'double'; readonly text: string }
  | { readonly type: 'big-number'; readonly value: bigint }
  | { readonly type: 'array' | 'set' | 'push'; readonly items: readonly RespValue[] }
  | {
      readonly type: 'map' | 'attribute';
      readonly pairs: readonly (readonly [RespValue, RespValue])[];
    };

const SHOWN_BYTES_MAX = 60;

/** A reply in one readable line, unambiguous up to the length at which bytes are cut. */
export function showResp(value: RespValue): string {
  switch (value.type) {
    case 'status':
      return `+${value.text}`;
    case 'error':
      return `-${value.text}`;
    case 'integer':
      return `:${value.value}`;
    case 'bulk':
      return showBytes(value.bytes);
    case 'verbatim':
      return `=${value.format}:${showBytes(value.bytes)}`;
    case 'boolean':
      return value.value ? '#t' : '#f';
    case 'double':
      return `,${value.text}`;
    case 'big-number':
      return `(${value.value}`;
    case 'array':
    case 'set':
    case 'push':
      return `${value.type}[${value.items.map(showResp).join(', ')}]`;
    case 'map':
    case 'attribute':
      return `${value.type}{${value.pairs.map(([k, v]) => `${showResp(k)} => ${showResp(v)}`).join(', ')}}`;
    default:
      return value.type;
  }
}

/** Bytes as a JSON string of their latin1 characters, long ones cut and their length told. */
export function showBytes(bytes: Buffer): string {
  if (bytes.length <= SHOWN_BYTES_MAX) return JSON.stringify(bytes.toString('latin1'));
  const start = bytes.subarray(0, SHOWN_BYTES_MAX).toString('latin1');
  return `${JSON.stringify(start)}… (${bytes.length} bytes)`;
}

/** Bytes of a bulk or verbatim string; null when it is absent. Throws for every other type. */
export function bytesOf(value: RespValue): Buffer | null {
  if (value.type === 'bulk' || value.type === 'verbatim') return value.bytes;
  if (value.type === 'null' || value.type === 'null-bulk') return null;
  throw new TypeError(`expected a bulk string, received ${showResp(value)}`);
}

/** Elements of an array or set. Throws for every other type. */
export function itemsOf(value: RespValue): readonly RespValue[] {
  if (value.type === 'array' || value.type === 'set') return value.items;
  throw new TypeError(`expected an array, received ${showResp(value)}`);
}
