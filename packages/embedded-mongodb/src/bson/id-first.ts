import { ByteReader } from './byte-reader.js';
import { skipValue } from './skip-value.js';

const lengthBytes = 4;
const typeBytes = 1;
const idName = Buffer.from('_id\0');

/**
 * The same document with its `_id` before all other fields, as it is stored; drivers put theirs behind. A document that has
 * none, or has it first, is given back as it is. Throws `InvalidBSON` for lengths that cannot be.
 */
export function withIdFirst(bytes: Buffer): Buffer {
  if (hasId(bytes, lengthBytes)) return bytes;
  const reader = new ByteReader(bytes);
  reader.enter();
  while (!reader.isAtEnd) {
    const start = reader.place;
    const type = reader.byte();
    reader.skipShortText();
    skipValue(reader, type);
    if (hasId(bytes, start)) return moved(bytes, start, reader.place);
  }
  return bytes;
}

/** Whether the element that begins here bears the name. */
function hasId(bytes: Buffer, start: number): boolean {
  const name = start + typeBytes;
  for (let i = 0; i < idName.length; i += 1) if (bytes[name + i] !== idName[i]) return false;
  return true;
}

function moved(bytes: Buffer, start: number, end: number): Buffer {
  const result = Buffer.allocUnsafe(bytes.length);
  bytes.copy(result, 0, 0, lengthBytes);
  bytes.copy(result, lengthBytes, start, end);
  bytes.copy(result, lengthBytes + end - start, lengthBytes, start);
  bytes.copy(result, end, end);
  return result;
}
