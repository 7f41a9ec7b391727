import type { ByteView } from '../../domain/bytes.js';

/**
 * JSON texts and queries on them. It is a port because the application imports no library, and
 * JSONPath is one.
 */
export interface JsonQuery {
  /** Whether the bytes are one JSON text (RFC 8259) in UTF-8. */
  isJson(text: ByteView): boolean;
  /**
   * The values in a JSON text that a path (JSONPath, RFC 9535) leads to, as the text of a JSON array in
   * their order; or in words why there is no answer. It takes JSON_QUERY_MAX_MS at most.
   */
  query(text: ByteView, path: ByteView): Uint8Array | string;
}
