import { type Document, encode, isDocument } from '../bson/codec.js';

/** Documents of a cursor as stored, put into a reply without reading them. */
export class RawBatch {
  constructor(readonly documents: readonly Buffer[]) {}
}

const arrayType = 0x04;
const documentType = 0x03;
const lengthBytes = 4;

/** Writes a reply; a {@link RawBatch} at its top or one level down becomes an array of its documents. */
export function encodeReply(reply: Document): Buffer {
  const nested = Object.entries(reply).find(([, value]) => value instanceof RawBatch || holdsBatch(value));
  if (!nested) return encode(reply);
  const parts = Object.entries(reply).map(([name, value]) => encodeElement(name, value));
  return wrapped(Buffer.concat(parts));
}

function holdsBatch(value: unknown): boolean {
  return isDocument(value) && Object.values(value).some((inner) => inner instanceof RawBatch);
}

function encodeElement(name: string, value: unknown): Buffer {
  if (value instanceof RawBatch) return element(arrayType, name, encodeBatch(value));
  if (isDocument(value) && holdsBatch(value)) return element(documentType, name, encodeReply(value));
  return encode({ [name]: value }).subarray(lengthBytes, -1);
}

function encodeBatch({ documents }: RawBatch): Buffer {
  return wrapped(Buffer.concat(documents.map((document, i) => element(documentType, String(i), document))));
}

function element(type: number, name: string, value: Buffer): Buffer {
  return Buffer.concat([Buffer.of(type), Buffer.from(`${name}\0`), value]);
}

function wrapped(content: Buffer): Buffer {
  const bytes = Buffer.alloc(content.length + lengthBytes + 1);
  bytes.writeInt32LE(bytes.length, 0);
  content.copy(bytes, lengthBytes);
  return bytes;
}
