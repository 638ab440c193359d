import type { ByteReader } from './byte-reader.js';
import { decimalBytes, elementType, objectIdBytes } from './element-types.js';
import { invalidBson } from './text.js';

/** Goes over a value of this type without reading it. Throws `InvalidBSON` for unknown types and lengths that cannot be. */
export function skipValue(reader: ByteReader, type: number): void {
  const skip = skippers[type];
  if (!skip) throw invalidBson(`an element has the unknown type ${type}`);
  skip(reader);
}

type Skip = (reader: ByteReader) => void;

function fixed(count: number): Skip {
  return (reader) => void reader.take(count);
}

/** A value that says its length first, which leaves out some bytes, or counts some that have been read. */
function announced(beside: number): Skip {
  return (reader) => void reader.take(reader.int() + beside);
}

const lengthBytes = 4;
const subtypeBytes = 1;

const skippers: Readonly<Record<number, Skip>> = {
  [elementType.double]: fixed(8),
  [elementType.string]: announced(0),
  [elementType.document]: announced(-lengthBytes),
  [elementType.array]: announced(-lengthBytes),
  [elementType.binary]: announced(subtypeBytes),
  [elementType.undefined]: fixed(0),
  [elementType.objectId]: fixed(objectIdBytes),
  [elementType.bool]: fixed(1),
  [elementType.date]: fixed(8),
  [elementType.null]: fixed(0),
  [elementType.regex]: (reader) => {
    reader.skipShortText();
    reader.skipShortText();
  },
  [elementType.dbPointer]: announced(objectIdBytes),
  [elementType.code]: announced(0),
  [elementType.symbol]: announced(0),
  [elementType.codeWithScope]: announced(-lengthBytes),
  [elementType.int]: fixed(4),
  [elementType.timestamp]: fixed(8),
  [elementType.long]: fixed(8),
  [elementType.decimal]: fixed(decimalBytes),
  [elementType.minKey]: fixed(0),
  [elementType.maxKey]: fixed(0),
};
