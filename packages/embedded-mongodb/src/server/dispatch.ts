import type { Document } from '../bson/codec.js';
import { MongoError } from '../errors.js';
import { findSessionInfo, type SessionInfo } from '../sessions/session-info.js';
import { forgetful, WriteHistory } from '../sessions/write-history.js';
import type { Overlay } from '../storage/overlay.js';
import { BrokenMessage } from '../wire/broken-message.js';
import { withClusterTime } from './cluster-time.js';
import { type CommandCall, type CommandHandler, firstField, type ServerState } from './command.js';
import { administrationCommands } from './commands/administration.js';
import { aggregateCommands } from './commands/aggregate.js';
import { bulkWriteCommands } from './commands/bulk-write.js';
import { collectionCommands } from './commands/collections.js';
import { explainCommands } from './commands/explain.js';
import { failPointCommands } from './commands/failpoint.js';
import { findCommands } from './commands/find.js';
import { findAndModifyCommands } from './commands/find-and-modify.js';
import { handshakeCommands } from './commands/handshake.js';
import { indexCommands } from './commands/indexes.js';
import { refusedCommands } from './commands/refused.js';
import { sessionCommands } from './commands/sessions.js';
import { findViewHandler } from './commands/views.js';
import { writeCommands } from './commands/writes.js';
import { findErrorLabels } from './error-labels.js';
import { asMongoError } from './foreign-errors.js';
import type { Operation } from './operations.js';
import { checkCommand } from './rules/check-command.js';
import { findWriteConcernError } from './rules/check-concerns.js';
import { kindOf } from './rules/command-kinds.js';
import { withTime } from './snapshots.js';
import { beginTurn } from './time-limit.js';
import { inTransaction, openTransaction } from './transaction-scope.js';

/** Every command this server knows, by name. */
export const commands: ReadonlyMap<string, CommandHandler> = new Map(
  Object.entries({
    ...handshakeCommands,
    ...administrationCommands,
    ...findCommands,
    ...writeCommands,
    ...bulkWriteCommands,
    ...findAndModifyCommands,
    ...aggregateCommands,
    ...collectionCommands,
    ...indexCommands,
    ...sessionCommands,
    ...explainCommands,
    ...failPointCommands,
    ...refusedCommands,
    listCommands: { run: listCommands },
  }),
);

function listCommands(): Document {
  return { commands: Object.fromEntries([...commands.keys()].map((name) => [name, { help: '', ...kindOf(name) }])) };
}

/** Runs one command and gives the reply, whatever happens. Throws only {@link BrokenMessage}: the connection is to be closed. */
export async function dispatch(state: ServerState, connectionId: number, command: Document): Promise<Document> {
  beginTurn();
  const name = firstField(command);
  const operation = state.operations.begin(connectionId, command);
  try {
    const reply = await answer(state, name, operation);
    return withClusterTime(labelled(name, command, reply), state);
  } finally {
    state.operations.end(operation);
  }
}

function labelled(name: string, command: Document, reply: Document): Document {
  const done = reply['ok'] === 1 && !('writeConcernError' in reply);
  return done || 'errorLabels' in reply ? reply : { ...reply, ...findErrorLabels(name, command, reply) };
}

async function answer(state: ServerState, name: string, operation: Operation): Promise<Document> {
  try {
    const extra = state.failPoints.isOn ? await state.failPoints.strike(name, operation) : null;
    const reply = await run(state, name, operation);
    return { ...reply, ...findWriteConcernError(operation.command), ...extra, ok: 1 };
  } catch (error) {
    if (error instanceof BrokenMessage) throw error;
    return errorReply(error);
  }
}

async function run(state: ServerState, name: string, operation: Operation): Promise<Document> {
  const { command, connectionId } = operation;
  const handler = commands.get(name);
  if (!handler) throw new MongoError('CommandNotFound', `no such command: '${name}'`);
  const database = command['$db'];
  if (typeof database !== 'string') throw new MongoError('FailedToParse', 'the command names no database ($db)');
  checkCommand(name, database, command);
  const session = findSessionInfo(command);
  checkNumbered(name, session, handler);
  const named = { name, database, command, handler };
  const transaction = session?.inTransaction ? openTransaction(state.sessions, session, named) : null;
  const snapshot = session?.inTransaction ? null : state.snapshots.findFor(command);
  const view = transaction?.view ?? snapshot?.view ?? state.engine.environment.view;
  const call = callOf(state, { command, database, connectionId, session, transaction, view }, handler, operation);
  const answerCall = findViewHandler(call, name) ?? handler.run;
  if (session && transaction) return inTransaction(state.sessions, session, () => answerCall(call));
  return snapshot ? withTime(await answerCall(call), snapshot) : answerCall(call);
}

/** What belongs to one command alone. */
type OwnCall = Omit<CommandCall, keyof ServerState | 'write'>;

/** Every field by its name: this is done for each command, and spreading one object into another takes ten times as long. */
function callOf(state: ServerState, own: OwnCall, handler: CommandHandler, operation: Operation): CommandCall {
  return {
    engine: state.engine,
    sessions: state.sessions,
    cursors: state.cursors,
    failPoints: state.failPoints,
    operations: state.operations,
    clock: state.clock,
    snapshots: state.snapshots,
    replicaSet: state.replicaSet,
    address: state.address,
    startedAt: state.startedAt,
    connections: state.connections,
    clientAddress: state.clientAddress,
    command: own.command,
    database: own.database,
    connectionId: own.connectionId,
    session: own.session,
    transaction: own.transaction,
    view: own.view,
    write: writerFor(state, own, handler, operation),
  };
}

/** A number outside a transaction asks to be answered the same when the command is sent again; only writes are. */
function checkNumbered(name: string, session: SessionInfo | null, { retryable }: CommandHandler): void {
  if (!session || session.txnNumber === null || session.inTransaction || retryable) return;
  throw new MongoError(
    'NotARetryableWriteCommand',
    `txnNumber may only be provided for multi-document transactions and retryable write commands. autocommit:false was not provided, and ${name} is not a retryable write command.`,
  );
}

function writerFor(
  { engine, sessions }: ServerState,
  own: OwnCall,
  handler: CommandHandler,
  operation: Operation,
): CommandCall['write'] {
  const { transaction, session } = own;
  if (transaction) return async (work) => work(transaction.view, forgetful);
  const wait = waitFor(operation);
  const { environment } = engine;
  const store = (work: (view: Overlay) => Document) =>
    handler.mayChangeMuch ? environment.writeMuch(work, wait) : environment.write(work, wait);
  const number = session?.txnNumber;
  if (!session || typeof number !== 'bigint' || !handler.retryable)
    return (work) => store((view) => work(view, forgetful));
  sessions.beginWrite(session, number);
  return (work) =>
    store((view) => {
      const history = new WriteHistory(view, session.id, number);
      const reply = work(view, history);
      history.store(engine.now());
      return reply;
    });
}

/** How a write waits for the transaction in its way: as long as the command may take. */
function waitFor(operation: Operation): (released: Promise<void>) => Promise<void> {
  const limitMs = Number(operation.command['maxTimeMS'] ?? 0) || Number.POSITIVE_INFINITY;
  return (released) => operation.wait('lock', released, operation.startedMs + limitMs - performance.now());
}

/** The reply for an error, whatever was thrown. */
export function errorReply(error: unknown): Document {
  const known = asMongoError(error);
  return {
    ok: 0,
    errmsg: known.message,
    code: known.code,
    codeName: known.codeName,
    ...known.details,
    ...(known.labels.length > 0 && { errorLabels: [...known.labels] }),
  };
}
