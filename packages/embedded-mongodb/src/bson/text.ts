import { isUtf8 } from 'node:buffer';
import { MongoError } from '../errors.js';
import { storedName } from './names.js';

/** The error for bytes that are not BSON. */
export function invalidBson(reason: string): MongoError {
  return new MongoError('InvalidBSON', `Invalid BSON: ${reason}`);
}

const replacement = '\ufffd';

/** The text between two places. Throws `InvalidBSON` when it is not UTF-8. */
export function readText(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('utf8', start, end);
  // Unreadable bytes become this character, which somebody may also have written.
  if (text.includes(replacement) && !isUtf8(bytes.subarray(start, end))) throw invalidBson('a text is not UTF-8');
  return text;
}

const slots = 1024;
const longestRemembered = 64;
const remembered: ({ readonly bytes: Buffer; readonly key: string } | undefined)[] = Array.from({ length: slots });

/**
 * The key in memory for the field name between two places. Documents of a collection share their names, so the latest ones
 * are found again by their bytes, and the key is the very same string.
 */
export function readKey(bytes: Buffer, start: number, end: number): string {
  const slot = slotOf(bytes, start, end);
  const known = remembered[slot];
  if (known && isSame(known.bytes, bytes, start, end)) return known.key;
  const key = storedName(readText(bytes, start, end));
  if (end - start <= longestRemembered) remembered[slot] = { bytes: Buffer.from(bytes.subarray(start, end)), key };
  return key;
}

/** Length and three bytes tell most names of a collection apart. */
function slotOf(bytes: Buffer, start: number, end: number): number {
  const length = end - start;
  if (length === 0) return 0;
  const middle = start + (length >> 1);
  const mixed = ((length * 31 + (bytes[start] ?? 0)) * 31 + (bytes[middle] ?? 0)) * 31 + (bytes[end - 1] ?? 0);
  return mixed % slots;
}

function isSame(known: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i += 1) if (known[i] !== bytes[start + i]) return false;
  return true;
}
