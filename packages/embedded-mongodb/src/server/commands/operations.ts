import { hostname } from 'node:os';
import { Long } from 'bson';
import type { Document } from '../../bson/codec.js';
import { toNumber } from '../../bson/numbers.js';
import { isNumeric, typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { compileFilter } from '../../query/match.js';
import type { CommandCall, CommandGroup } from '../command.js';
import type { Operation } from '../operations.js';
import { collectionCommands } from '../rules/command-kinds.js';
import { genericFields } from '../rules/field-tables.js';

/** What is under way, as the command `currentOp` and the stage `$currentOp` show it. */
export function describeOperations(call: CommandCall): Document[] {
  return Array.from(call.operations.list(), (operation) => describeOperation(call, operation));
}

function describeOperation(call: CommandCall, operation: Operation): Document {
  const { $db, lsid, ...command } = withoutData(operation.command);
  const [name = ''] = Object.keys(command);
  const runningMs = performance.now() - operation.startedMs;
  const port = call.address().split(':').at(-1) ?? '';
  return {
    type: 'op',
    host: `${hostname()}:${port}`,
    desc: `conn${operation.connectionId}`,
    connectionId: operation.connectionId,
    client: call.clientAddress(operation.connectionId),
    active: true,
    currentOpTime: call.engine.now().toISOString(),
    opid: operation.id,
    ...(lsid !== undefined && { lsid }),
    secs_running: Long.fromNumber(Math.floor(runningMs / 1000)),
    microsecs_running: Long.fromNumber(Math.floor(runningMs * 1000)),
    op: kinds[name] ?? 'command',
    ns: namespaceOf(name, String($db), command),
    command: { ...command, $db },
    waitingForLock: operation.waitsFor === 'lock',
    ...(operation.waitsFor === 'failPoint' && { failpointMsg: 'failCommand' }),
  };
}

const data = ['documents', 'updates', 'deletes', 'ops', '$clusterTime'];

/** What a command writes can be large, and is nobody else's business. */
function withoutData(command: Document): Document {
  return Object.fromEntries(Object.entries(command).filter(([field]) => !data.includes(field)));
}

const kinds: Readonly<Record<string, string>> = {
  find: 'query',
  getMore: 'getmore',
  insert: 'insert',
  update: 'update',
  delete: 'remove',
};

function namespaceOf(name: string, database: string, command: Document): string {
  const collection = name === 'getMore' ? command['collection'] : command[name];
  if (name === 'aggregate' && typeof collection !== 'string') return `${database}.$cmd.aggregate`;
  const isOnOne = collectionCommands.has(name) || ['aggregate', 'getMore'].includes(name);
  return isOnOne && typeof collection === 'string' ? `${database}.${collection}` : `${database}.$cmd`;
}

const currentOpFields = ['currentOp', '$all', '$ownOps', '$truncateOps'];

/** Fields that are none of its own are conditions on what is shown. Where nobody has users, everybody sees everything. */
function currentOp(call: CommandCall): Document {
  const isCondition = ([field]: [string, unknown]) => !currentOpFields.includes(field) && !genericFields.has(field);
  const test = compileFilter(Object.fromEntries(Object.entries(call.command).filter(isCondition)), {});
  return { inprog: describeOperations(call).filter(test) };
}

/** MongoDB says the same of an operation that has ended. */
function killOp({ command, operations }: CommandCall): Document {
  const { op } = command;
  if (op === undefined) throw new MongoError('NoSuchKey', 'Missing expected field "op"');
  if (!isNumeric(op))
    throw new MongoError('TypeMismatch', `Expected field "op" to have numeric type, but found ${typeName(op)}`);
  operations.kill(toNumber(op));
  return { info: 'attempting to kill op' };
}

/** What is under way, and how to end it. */
export const operationCommands: CommandGroup = { currentOp: { run: currentOp }, killOp: { run: killOp } };
