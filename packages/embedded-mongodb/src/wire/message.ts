import { type Document, encodeReply } from '../bson/codec.js';
import { MongoError } from '../errors.js';
import { BrokenMessage } from './broken-message.js';
import { appendChecksum, parseMsg } from './op-msg.js';
import { parseQuery } from './op-query.js';
import type { Request } from './request.js';

/** The largest message accepted, in bytes (MongoDB's limit, told to clients in `hello`). */
export const maxMessageBytes = 48_000_000;
const headerBytes = 16;
const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;
/** What stands between header and document: flags and the kind of section; or flags, cursor, place and count. */
const msgPrefixBytes = 5;
const legacyPrefixBytes = 20;

/** The length a message says it has. Throws {@link BrokenMessage} when that cannot be. */
export function messageLength(bytes: Buffer): number {
  const length = bytes.readInt32LE(0);
  if (length < headerBytes || length > maxMessageBytes)
    throw new BrokenMessage(`a message of ${length} bytes cannot be`);
  return length;
}

/** Reads the outside of one whole message. Throws {@link BrokenMessage} for what is not one. */
export function parseMessage(bytes: Buffer): Request {
  const requestId = bytes.readInt32LE(4);
  const opCode = bytes.readInt32LE(12);
  if (opCode === opMsg) return parseMsg(bytes, requestId);
  if (opCode === opQuery) return parseQuery(bytes, requestId);
  throw new BrokenMessage(`operation ${opCode} is not served; only OP_MSG is, and OP_QUERY for the handshake`);
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
  return request.withChecksum ? appendChecksum(message) : message;
}

/** Flags (await capable) and the count of documents; cursor and place between them stay zero. */
function writeLegacyPrefix(message: Buffer): void {
  message.writeInt32LE(8, headerBytes);
  message.writeInt32LE(1, headerBytes + 16);
}
