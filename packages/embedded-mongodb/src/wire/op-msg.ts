import { type Document, decode, decodeToStore, setField } from '../bson/codec.js';
import { storedName } from '../bson/names.js';
import { MongoError } from '../errors.js';
import { BrokenMessage } from './broken-message.js';
import { crc32c } from './crc32c.js';
import type { Request } from './request.js';
import { sized } from './sized.js';

const headerBytes = 16;
const flagBytes = 4;
const checksumBytes = 4;
const checksumPresent = 1;
const moreToCome = 2;
/** Flag bits below this one must be understood (MongoDB's rule); only two of them exist for requests. */
const requiredFlags = 0xffff;

/** Reads the outside of a message in today's form, checksum included. Throws {@link BrokenMessage}. */
export function parseMsg(bytes: Buffer, requestId: number): Request {
  if (bytes.length < headerBytes + flagBytes) throw new BrokenMessage('OP_MSG is too short');
  const flags = bytes.readUInt32LE(headerBytes);
  if (flags & requiredFlags & ~(checksumPresent | moreToCome)) throw new BrokenMessage('unknown required flag');
  const withChecksum = (flags & checksumPresent) !== 0;
  const end = withChecksum ? endBeforeChecksum(bytes) : bytes.length;
  return {
    requestId,
    unacknowledged: (flags & moreToCome) !== 0,
    legacy: false,
    withChecksum,
    readCommand: () => readSections(bytes.subarray(headerBytes + flagBytes, end)),
  };
}

function endBeforeChecksum(bytes: Buffer): number {
  const end = bytes.length - checksumBytes;
  if (end < headerBytes + flagBytes) throw new BrokenMessage('OP_MSG is too short for a checksum');
  if (bytes.readUInt32LE(end) !== crc32c(bytes.subarray(0, end)))
    throw new BrokenMessage('OP_MSG checksum does not match contents');
  return end;
}

/** The command with its document sequences as fields. */
function readSections(bytes: Buffer): Document {
  let body: Document | null = null;
  const sequences = new Map<string, Document[]>();
  for (let at = 0; at < bytes.length; ) {
    const kind = bytes[at];
    const section = sized(bytes, at + 1);
    if (kind === 0) body = onlyBody(body, section);
    else if (kind === 1) readSequence(section, sequences);
    else throw new MongoError('Location40432', `Unknown section kind ${kind}`);
    at += 1 + section.length;
  }
  if (!body) throw new MongoError('Location40587', 'OP_MSG messages must have a body');
  return joined(body, sequences);
}

function onlyBody(before: Document | null, section: Buffer): Document {
  if (before) throw new MongoError('Location40430', 'Multiple body sections in message');
  return decode(section);
}

function readSequence(section: Buffer, sequences: Map<string, Document[]>): void {
  const nameEnd = section.indexOf(0, 4);
  if (nameEnd < 0) throw new BrokenMessage('a document sequence without a name');
  const name = section.toString('utf8', 4, nameEnd);
  if (sequences.has(name)) throw new MongoError('Location40431', `Duplicate document sequence: ${name}`);
  const read = name === 'documents' ? decodeToStore : decode;
  const documents: Document[] = [];
  for (let at = nameEnd + 1; at < section.length; ) {
    const bytes = sized(section, at);
    documents.push(read(bytes));
    at += bytes.length;
  }
  sequences.set(name, documents);
}

function joined(body: Document, sequences: ReadonlyMap<string, Document[]>): Document {
  for (const [name, documents] of sequences) {
    if (Object.hasOwn(body, storedName(name)))
      throw new MongoError('Location40433', `Duplicate field between body and document sequence ${name}`);
    setField(body, name, documents);
  }
  return body;
}

/** Marks a message as having a checksum and puts it behind. */
export function appendChecksum(message: Buffer): Buffer {
  const bytes = Buffer.concat([message, Buffer.alloc(checksumBytes)]);
  bytes.writeInt32LE(bytes.length, 0);
  bytes.writeUInt32LE(bytes.readUInt32LE(headerBytes) | checksumPresent, headerBytes);
  bytes.writeUInt32LE(crc32c(bytes.subarray(0, message.length)), message.length);
  return bytes;
}
