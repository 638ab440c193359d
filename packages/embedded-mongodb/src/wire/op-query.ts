import { type Document, decode, isDocument, setField } from '../bson/codec.js';
import { MongoError } from '../errors.js';
import { BrokenMessage } from './broken-message.js';
import type { Request } from './request.js';
import { sized } from './sized.js';

const headerBytes = 16;
const flagBytes = 4;
/** How many documents to skip and to return, which mean nothing for commands. */
const countBytes = 8;
/** The commands that old clients still send in the old form, to find out what they may speak. */
const handshakes = ['hello', 'isMaster', 'ismaster'];

/** Reads a message in the form clients used before they know what the server speaks. Throws {@link BrokenMessage}. */
export function parseQuery(bytes: Buffer, requestId: number): Request {
  const nameStart = headerBytes + flagBytes;
  const nameEnd = bytes.indexOf(0, nameStart);
  if (nameEnd < 0) throw new BrokenMessage('OP_QUERY without a collection');
  const document = sized(bytes, nameEnd + 1 + countBytes);
  const namespace = bytes.toString('utf8', nameStart, nameEnd);
  return {
    requestId,
    unacknowledged: false,
    legacy: true,
    withChecksum: false,
    readCommand: () => readHandshake(document, namespace),
  };
}

function readHandshake(bytes: Buffer, namespace: string): Document {
  const command = withoutWrapper(decode(bytes));
  const name = namespace.endsWith('.$cmd') ? Object.keys(command)[0] : 'find';
  if (name === undefined || !handshakes.includes(name)) throw refusal(name ?? '');
  setField(command, '$db', namespace.slice(0, -'.$cmd'.length));
  return command;
}

/** Some clients wrap the command to add a read preference. */
function withoutWrapper(command: Document): Document {
  const wrapped = command['$query'] ?? command['query'];
  return isDocument(wrapped) ? wrapped : command;
}

function refusal(name: string): MongoError {
  return new MongoError(
    'UnsupportedOpQueryCommand',
    `Unsupported OP_QUERY command: ${name}. The client driver may require an upgrade. For more details see https://dochub.mongodb.org/core/legacy-opcode-removal`,
  );
}
