import { ByteView } from './bytes.js';

const encoder = new TextEncoder();

/** A view over the bytes of `text` in UTF-8. */
export function viewOfUtf8(text: string): ByteView {
  return new ByteView(encoder.encode(text));
}
