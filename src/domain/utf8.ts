import { ByteView } from './bytes.js';

const encoder = new TextEncoder();

/** A view over the bytes of `text` in UTF-8. */
export function viewOfUtf8(text: string): ByteView {
  return new ByteView(encoder.encode(text));
}

const decoder = new TextDecoder();

/** The text that the bytes are in UTF-8; what is none becomes the replacement character. */
export function textOfUtf8({ bytes, start, end }: ByteView): string {
  return decoder.decode(bytes.subarray(start, end));
}
