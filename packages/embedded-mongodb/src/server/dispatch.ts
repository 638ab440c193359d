import type { Document } from '../bson/codec.js';
import { MongoError } from '../errors.js';
import { findSessionInfo, type SessionInfo } from '../sessions/sessions.js';
import type { Transaction } from '../sessions/transaction.js';
import type { CommandCall, CommandHandler, ServerState } from './command.js';
import { administrationCommands } from './commands/administration.js';
import { aggregateCommands } from './commands/aggregate.js';
import { collectionCommands } from './commands/collections.js';
import { explainCommands } from './commands/explain.js';
import { findCommands } from './commands/find.js';
import { findAndModifyCommands } from './commands/find-and-modify.js';
import { handshakeCommands } from './commands/handshake.js';
import { indexCommands } from './commands/indexes.js';
import { refusedCommands } from './commands/refused.js';
import { sessionCommands } from './commands/sessions.js';
import { writeCommands } from './commands/writes.js';
import { checkCommand } from './rules/check-command.js';
import { kindOf } from './rules/command-kinds.js';

/** Every command this server knows, by name. */
export const commands: ReadonlyMap<string, CommandHandler> = new Map(
  Object.entries({
    ...handshakeCommands,
    ...administrationCommands,
    ...findCommands,
    ...writeCommands,
    ...findAndModifyCommands,
    ...aggregateCommands,
    ...collectionCommands,
    ...indexCommands,
    ...sessionCommands,
    ...explainCommands,
    ...refusedCommands,
    listCommands: { run: listCommands },
  }),
);

function listCommands(): Document {
  return { commands: Object.fromEntries([...commands.keys()].map((name) => [name, { help: '', ...kindOf(name) }])) };
}

/** Runs one command and gives the reply, whatever happens. */
export async function dispatch(state: ServerState, connectionId: number, command: Document): Promise<Document> {
  try {
    const reply = await run(state, connectionId, command);
    return { ...reply, ok: 1 };
  } catch (error) {
    return errorReply(error);
  }
}

async function run(state: ServerState, connectionId: number, command: Document): Promise<Document> {
  const name = Object.keys(command)[0] ?? '';
  const handler = commands.get(name);
  if (!handler) throw new MongoError('CommandNotFound', `no such command: '${name}'`);
  const database = command['$db'];
  if (typeof database !== 'string') throw new MongoError('FailedToParse', 'the command names no database ($db)');
  checkCommand(name, database, command);
  const session = findSessionInfo(command);
  const transaction = session?.inTransaction ? openTransaction(state, session, handler, name, command) : null;
  const base = {
    ...state,
    command,
    database,
    connectionId,
    session,
    transaction,
    view: transaction?.view ?? state.engine.environment.view,
  };
  const call: CommandCall = { ...base, write: writerFor(base, handler) };
  return transaction ? inTransaction(state, session, () => handler.run(call)) : handler.run(call);
}

/** Commit and abort look their transaction up themselves. */
function openTransaction(
  state: ServerState,
  session: SessionInfo,
  handler: CommandHandler,
  name: string,
  command: Document,
): Transaction | null {
  if (name === 'commitTransaction' || name === 'abortTransaction') return null;
  if (!handler.inTransaction)
    throw new MongoError('OperationNotSupportedInTransaction', `Cannot run '${name}' in a multi-document transaction.`);
  return state.sessions.transactionFor(session, command['startTransaction'] === true);
}

/** An error ends the whole transaction, as in MongoDB. */
async function inTransaction(
  state: ServerState,
  session: SessionInfo | null,
  work: () => Document | Promise<Document>,
): Promise<Document> {
  try {
    const reply = await work();
    if (session && Array.isArray(reply['writeErrors'])) state.sessions.abortIfOpen(session);
    return reply;
  } catch (error) {
    if (session) state.sessions.abortIfOpen(session);
    throw error;
  }
}

function writerFor(call: Omit<CommandCall, 'write'>, handler: CommandHandler): CommandCall['write'] {
  const { transaction, session, sessions } = call;
  if (transaction) return async (work) => work(transaction.view);
  const repeatable = handler.retryable && session?.txnNumber !== null ? session : null;
  const limitMs = Number(call.command['maxTimeMS'] ?? 0);
  return (work) =>
    call.engine.environment.write<Document>(
      (view) => {
        const known = repeatable ? sessions.findReply(view, repeatable) : null;
        if (known) return known;
        const reply = work(view);
        if (repeatable) sessions.keepReply(view, repeatable, reply);
        return reply;
      },
      limitMs > 0 ? limitMs : undefined,
    );
}

/** The reply for an error; anything unforeseen is an internal error whose text says nothing about the data. */
export function errorReply(error: unknown): Document {
  const known = error instanceof MongoError ? error : new MongoError('InternalError', internalMessage(error));
  return {
    ok: 0,
    errmsg: known.message,
    code: known.code,
    codeName: known.codeName,
    ...known.details,
    ...(known.labels.length > 0 && { errorLabels: [...known.labels] }),
  };
}

function internalMessage(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error';
}
