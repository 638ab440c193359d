import { type Document, decode, encodeReply } from '../bson/codec.js';
import { MongoError } from '../errors.js';

/** The largest message accepted, in bytes (MongoDB's limit, told to clients in `hello`). */
export const maxMessageBytes = 48_000_000;
const headerBytes = 16;
const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;
const checksumPresent = 1;
const moreToCome = 2;
const checksumBytes = 4;
/** What stands between header and document: flags and the kind of section; or flags, cursor, place and count. */
const msgPrefixBytes = 5;
const legacyPrefixBytes = 20;
/** Flag bits below this one must be understood (MongoDB's rule); only two of them exist for requests. */
const requiredFlags = 0xffff;

/** A command as it came over the wire. */
export type Request = {
  readonly requestId: number;
  readonly command: Document;
  /** The client will not read an answer. */
  readonly unacknowledged: boolean;
  /** Came in the old form of message, which is only served for the handshake. */
  readonly legacy: boolean;
};

/** Bytes that are not a message this server can read; the connection cannot go on. */
export class BrokenMessage extends Error {
  override readonly name = 'BrokenMessage';
}

/** The length a message says it has. Throws {@link BrokenMessage} when that cannot be. */
export function messageLength(bytes: Buffer): number {
  const length = bytes.readInt32LE(0);
  if (length < headerBytes || length > maxMessageBytes)
    throw new BrokenMessage(`a message of ${length} bytes cannot be`);
  return length;
}

/** Reads one whole message. Throws {@link BrokenMessage} for what is not one. */
export function parseMessage(bytes: Buffer): Request {
  const requestId = bytes.readInt32LE(4);
  const opCode = bytes.readInt32LE(12);
  if (opCode === opMsg) return parseMsg(bytes, requestId);
  if (opCode === opQuery) return parseQuery(bytes, requestId);
  throw new BrokenMessage(`operation ${opCode} is not served; only OP_MSG is, and OP_QUERY for the handshake`);
}

function parseMsg(bytes: Buffer, requestId: number): Request {
  if (bytes.length < headerBytes + 5) throw new BrokenMessage('OP_MSG is too short');
  const flags = bytes.readUInt32LE(headerBytes);
  if (flags & requiredFlags & ~(checksumPresent | moreToCome)) throw new BrokenMessage('unknown required flag');
  const end = bytes.length - (flags & checksumPresent ? checksumBytes : 0);
  const command = readSections(bytes.subarray(headerBytes + 4, end));
  return { requestId, command, unacknowledged: (flags & moreToCome) !== 0, legacy: false };
}

function readSections(bytes: Buffer): Document {
  let body: Document | null = null;
  const sequences: Document = {};
  let at = 0;
  while (at < bytes.length) {
    const kind = bytes[at];
    const section = sized(bytes, at + 1);
    if (kind === 0 && body === null) body = decode(section);
    else if (kind === 1) Object.assign(sequences, readSequence(section));
    else throw new BrokenMessage('unknown kind of section');
    at += 1 + section.length;
  }
  if (!body) throw new BrokenMessage('a message without a command');
  return Object.assign(body, sequences);
}

function readSequence(section: Buffer): Document {
  const nameEnd = section.indexOf(0, 4);
  if (nameEnd < 0) throw new BrokenMessage('a document sequence without a name');
  const documents: Document[] = [];
  for (let at = nameEnd + 1; at < section.length; ) {
    const bytes = sized(section, at);
    documents.push(decode(bytes));
    at += bytes.length;
  }
  return { [section.toString('utf8', 4, nameEnd)]: documents };
}

/** The piece that begins here and says its own length first. */
function sized(bytes: Buffer, at: number): Buffer {
  const length = at + 4 <= bytes.length ? bytes.readInt32LE(at) : -1;
  if (length < 5 || at + length > bytes.length) throw new BrokenMessage('a length points outside the message');
  return bytes.subarray(at, at + length);
}

function parseQuery(bytes: Buffer, requestId: number): Request {
  const nameEnd = bytes.indexOf(0, headerBytes + 4);
  if (nameEnd < 0) throw new BrokenMessage('OP_QUERY without a collection');
  const [database = ''] = bytes.toString('utf8', headerBytes + 4, nameEnd).split('.$cmd');
  const command = decode(sized(bytes, nameEnd + 1 + 8));
  return { requestId, command: { ...command, $db: database }, unacknowledged: false, legacy: true };
}

/** The bytes of an answer. Throws when it would be larger than a client accepts. */
export function encodeMessage(request: Request, reply: Document, replyId: number): Buffer {
  const message = encodeReply(reply, headerBytes + (request.legacy ? legacyPrefixBytes : msgPrefixBytes));
  if (message.length > maxMessageBytes)
    throw new MongoError('BSONObjectTooLarge', 'the reply would exceed the message limit');
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(replyId, 4);
  message.writeInt32LE(request.requestId, 8);
  message.writeInt32LE(request.legacy ? opReply : opMsg, 12);
  if (request.legacy) writeLegacyPrefix(message);
  return message;
}

/** Flags (await capable) and the count of documents; cursor and place between them stay zero. */
function writeLegacyPrefix(message: Buffer): void {
  message.writeInt32LE(8, headerBytes);
  message.writeInt32LE(1, headerBytes + 16);
}
