import type { Document } from '../bson/codec.js';
import { MongoError } from '../errors.js';
import type { SessionInfo } from '../sessions/session-info.js';
import type { Sessions } from '../sessions/sessions.js';
import type { Transaction } from '../sessions/transaction.js';
import type { CommandHandler } from './command.js';

/** What a command is, as far as transactions ask. */
type Named = {
  readonly name: string;
  readonly database: string;
  readonly command: Document;
  readonly handler: CommandHandler;
};

const systemDatabases = new Set(['admin', 'config', 'local']);
/** A client's bulk write names its databases itself; it and the reading of its results are sent to `admin`. */
const sentToAdmin = new Set(['bulkWrite', 'getMore', 'killCursors']);

/**
 * The transaction a command runs in, begun when it says so; null for commit and abort, which look theirs up themselves.
 * Throws `OperationNotSupportedInTransaction` for what MongoDB does not do in transactions either.
 */
export function openTransaction(sessions: Sessions, session: SessionInfo, named: Named): Transaction | null {
  const { name, command } = named;
  const starts = command['startTransaction'] === true;
  if (name === 'commitTransaction' || name === 'abortTransaction') {
    if (starts)
      throw unsupported(`Cannot start a transaction with ${name === 'commitTransaction' ? 'a commit' : 'an abort'}`);
    return null;
  }
  checkAllowed(named, starts);
  return sessions.transactionFor(session, starts);
}

function checkAllowed({ name, database, handler }: Named, starts: boolean): void {
  if (!handler.inTransaction) throw unsupported(`Cannot run '${name}' in a multi-document transaction.`);
  if (systemDatabases.has(database) && !sentToAdmin.has(name))
    throw unsupported(`Cannot run command against the '${database}' database in a transaction.`);
  if (starts && name === 'killCursors')
    throw unsupported('Cannot run killCursors as the first operation in a multi-document transaction.');
}

function unsupported(message: string): MongoError {
  return new MongoError('OperationNotSupportedInTransaction', message);
}

/** Runs a command of a transaction; an error, also of a single statement, ends the whole transaction, as in MongoDB. */
export async function inTransaction(
  sessions: Sessions,
  session: SessionInfo,
  work: () => Document | Promise<Document>,
): Promise<Document> {
  try {
    const reply = await work();
    if (hasWriteErrors(reply)) sessions.abortIfOpen(session);
    return reply;
  } catch (error) {
    sessions.abortIfOpen(session);
    throw error;
  }
}

/** Whether a statement failed: of a write command, or of a client's bulk write. */
function hasWriteErrors({ writeErrors, nErrors }: Document): boolean {
  return Array.isArray(writeErrors) || Number(nErrors ?? 0) > 0;
}
