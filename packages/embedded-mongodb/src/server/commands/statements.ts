import type { Document } from '../../bson/codec.js';
import { toNumber } from '../../bson/numbers.js';
import { isNumeric } from '../../bson/types.js';
import { type ErrorCodeName, MongoError } from '../../errors.js';
import type { StatementMemory } from '../../sessions/write-history.js';
import type { CommandCall } from '../command.js';
import { flagField } from '../fields.js';
import { timeLimit } from '../time-limit.js';
import { maxWriteBatchSize } from './handshake.js';

/** What one statement did: its part of the reply. */
export type StatementResult = Document & { readonly n: number };

/** What became of the statements, by their places. */
export type StatementResults<R> = {
  readonly done: readonly { readonly index: number; readonly result: R }[];
  readonly errors: readonly Document[];
  /** The numbers of those that were done when the client sent the command before. */
  readonly retried: readonly number[];
};

/**
 * Runs the statements of a write command one after the other; an ordered one stops at the first that fails. Statements
 * done when the client sent the command before are not done again but answered as then.
 */
export function runStatements<T, R extends StatementResult>(
  call: CommandCall,
  statements: readonly T[],
  memory: StatementMemory,
  run: (statement: T) => R,
): StatementResults<R> {
  const ids = statementIds(call, statements.length);
  const ordered = flagField(call.command, 'ordered', true);
  const done: { index: number; result: R }[] = [];
  const errors: Document[] = [];
  const retried: number[] = [];
  const checkTime = timeLimit(call);
  for (const [index, statement] of statements.entries()) {
    const id = ids[index] ?? index;
    try {
      checkTime();
      const known = memory.find(id) as R | null;
      if (known) retried.push(id);
      const result = known ?? run(statement);
      if (!known && result.n > 0) memory.keep(id, result);
      done.push({ index, result });
    } catch (error) {
      errors.push(writeError(error, index));
      if (ordered) break;
    }
  }
  return { done, errors, retried };
}

/** The reply to insert, update and delete. */
export function statementsReply({ done, errors, retried }: StatementResults<StatementResult>): Document {
  const upserted = done.flatMap(({ index, result }) =>
    'upserted' in result ? [{ index, _id: result['upserted'] }] : [],
  );
  return {
    n: done.reduce((sum, { result }) => sum + result.n, 0),
    ...(upserted.length > 0 && { upserted }),
    ...(errors.length > 0 && { writeErrors: errors }),
    ...retriedIds(retried),
  };
}

/** How a reply says which statements were not done again. */
export function retriedIds(retried: readonly number[]): Document {
  return retried.length > 0 ? { retriedStmtIds: [...retried] } : {};
}

/** The numbers the client gives its statements so that they are known again; their places unless it says otherwise. */
function statementIds({ command }: CommandCall, count: number): number[] {
  if (count === 0 || count > maxWriteBatchSize)
    throw new MongoError(
      'InvalidLength',
      `Write batch sizes must be between 1 and ${maxWriteBatchSize}. Got ${count} operations.`,
    );
  const { stmtId, stmtIds } = command;
  if (Array.isArray(stmtIds)) return listedIds(stmtIds, stmtId, count);
  const first = isNumeric(stmtId) ? toNumber(stmtId) : 0;
  return Array.from({ length: count }, (_, place) => first + place);
}

function listedIds(ids: readonly unknown[], single: unknown, count: number): number[] {
  if (single !== undefined)
    throw new MongoError('InvalidOptions', 'May not specify both stmtId and stmtIds in write command');
  if (ids.length !== count)
    throw new MongoError(
      'InvalidOptions',
      `Number of statement ids must match the number of batch entries. Got ${ids.length} statement ids but ${count} operations.`,
    );
  return ids.map((id) => (isNumeric(id) ? toNumber(id) : 0));
}

/** Errors that say nothing about one statement: the command has no more time, or asks for what is not served. */
const concernsAll: readonly ErrorCodeName[] = [
  'NotImplemented',
  'MaxTimeMSExpired',
  'Interrupted',
  'InterruptedAtShutdown',
];

/** What one statement did wrong. Everything that concerns the whole command goes on as an error. */
function writeError(error: unknown, index: number): Document {
  if (!(error instanceof MongoError) || error.labels.length > 0 || concernsAll.includes(error.codeName)) throw error;
  return { index, code: error.code, ...error.details, errmsg: error.message };
}

/** Refuses a statement that cannot be done again the same, when the client means to send it again. */
export function refuseRetryable({ session, transaction }: CommandCall, what: string): void {
  if (transaction || !session || session.txnNumber === null) return;
  throw new MongoError('InvalidOptions', `Cannot use (or request) retryable writes with ${what}`);
}
