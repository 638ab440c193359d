import { BrokenMessage } from './broken-message.js';

/** A length and a closing zero: what every piece has at least. */
const minBytes = 5;

/** The piece that begins here and says its own length first. Throws {@link BrokenMessage} when that reaches outside. */
export function sized(bytes: Buffer, at: number): Buffer {
  const length = at + 4 <= bytes.length ? bytes.readInt32LE(at) : -1;
  if (length < minBytes || at + length > bytes.length) throw new BrokenMessage('a length points outside the message');
  return bytes.subarray(at, at + length);
}
