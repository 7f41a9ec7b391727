import { FunctionExpressionType, JSONPathEnvironment, JSONPathError } from 'json-p3';
import type { JsonQuery } from '../../application/ports/json-query.js';
import type { ByteView } from '../../domain/bytes.js';
import { JSON_ANSWER_BYTES_MAX, JSON_QUERY_MAX_MS } from '../../domain/limits.js';
import { IRegexps } from './i-regexp.js';
import { TimeLimitError, withinTime } from './time-limit.js';

type JsonValue = Parameters<JSONPathEnvironment['query']>[1];

/** Refuses what is not UTF-8, and takes a byte order mark for what it is: no JSON. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const decode = ({ bytes, start, end }: ByteView): string =>
  decoder.decode(bytes.subarray(start, end));

class AnswerTooLongError extends Error {}

/** JSONPath by json-p3, with regular expressions in linear time and a bound on the time of the rest. */
export class JsonPathQuery implements JsonQuery {
  isJson(text: ByteView): boolean {
    try {
      JSON.parse(decode(text));
      return true;
    } catch {
      return false;
    }
  }

  query(text: ByteView, path: ByteView): Uint8Array | string {
    try {
      const pathText = decode(path);
      const document = JSON.parse(decode(text)) as JsonValue;
      return withinTime(JSON_QUERY_MAX_MS, () => answer(document, pathText));
    } catch (error) {
      return reasonOf(error);
    }
  }
}

function answer(document: JsonValue, path: string): Uint8Array {
  const nodes: string[] = [];
  let bytes = 0;
  for (const node of newEnvironment().lazyQuery(path, document)) {
    const text = JSON.stringify(node.value);
    bytes += text.length + 1;
    if (bytes > JSON_ANSWER_BYTES_MAX) throw new AnswerTooLongError();
    nodes.push(text);
  }
  return Buffer.from(`[${nodes.join(',')}]`);
}

/** A new one for each query, because a query can be stopped anywhere. */
function newEnvironment(): JSONPathEnvironment {
  const environment = new JSONPathEnvironment({ maxRecursionDepth: Infinity });
  const regexps = new IRegexps();
  const types = {
    argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
    returnType: FunctionExpressionType.LogicalType,
  };
  const match = (text: unknown, pattern: unknown): boolean => regexps.matches(text, pattern);
  const search = (text: unknown, pattern: unknown): boolean => regexps.finds(text, pattern);
  environment.functionRegister.set('match', { ...types, call: match });
  environment.functionRegister.set('search', { ...types, call: search });
  return environment;
}

function reasonOf(error: unknown): string {
  if (error instanceof JSONPathError || error instanceof TimeLimitError) return error.message;
  if (error instanceof AnswerTooLongError) {
    return `the answer has more than ${JSON_ANSWER_BYTES_MAX} bytes`;
  }
  if (error instanceof RangeError) return 'the document is nested too deeply';
  return error instanceof Error ? error.message : String(error);
}
