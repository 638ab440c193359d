import type { Document } from '../../bson/codec.js';
import { toNumber } from '../../bson/numbers.js';
import { isNumeric, typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { checkReadConcern, checkWriteConcern } from './check-concerns.js';
import { checkFields } from './check-fields.js';
import { adminCommands, aliases, collectionCommands, stableCommands } from './command-kinds.js';
import { fieldTables } from './field-tables.js';

const greatestTimeLimitMs = 2_147_483_647;

/** Commands of those who log in; they may speak to `$external`, which is no database but means users kept elsewhere. */
const logins = ['authenticate', 'saslStart', 'saslContinue'];

/** Refuses a command for what is wrong in its form, before anything of it is done: names, fields, what every command may have. */
export function checkCommand(name: string, database: string, command: Document): void {
  const known = aliases[name] ?? name;
  if (database !== '$external' || !logins.includes(known)) checkDatabaseName(database);
  if (adminCommands.has(known) && database !== 'admin')
    throw new MongoError('Unauthorized', `${known} may only be run against the admin database.`);
  checkStableApi(known, command);
  if (collectionCommands.has(known)) checkCollectionName(database, command[name]);
  const table = fieldTables[known];
  if (table) checkFields(known, table, command);
  checkTimeLimit(command);
  checkReadConcern(known, command);
  checkWriteConcern(known, command);
}

/** Refuses a name no database can have. */
export function checkDatabaseName(database: string): void {
  if (database === '' || database.length > 63 || /[/\\. "$\0]/.test(database))
    throw new MongoError('InvalidNamespace', `Invalid database name: '${database}'`);
}

function checkCollectionName(database: string, name: unknown): void {
  if (typeof name !== 'string')
    throw new MongoError('InvalidNamespace', `collection name has invalid type ${typeName(name)}`);
  if (name === '' || name.startsWith('.') || name.includes('\0'))
    throw new MongoError('InvalidNamespace', `Invalid namespace specified '${database}.${name}'`);
}

/** The stable API has one version; asking for it strictly leaves out every command not part of it. */
function checkStableApi(name: string, { apiVersion, apiStrict, apiDeprecationErrors }: Document): void {
  if (apiVersion === undefined) {
    if (apiStrict === undefined && apiDeprecationErrors === undefined) return;
    throw new MongoError(
      'Location4886600',
      'Provided apiStrict and/or apiDeprecationErrors without passing apiVersion',
    );
  }
  if (typeof apiVersion !== 'string') throw wrongType('apiVersion', apiVersion, 'string');
  if (apiVersion !== '1') throw new MongoError('APIVersionError', 'API version must be "1"');
  if (apiStrict === true && !stableCommands.has(name))
    throw new MongoError('APIStrictError', `Provided apiStrict:true, but the command ${name} is not in API Version 1.`);
}

function checkTimeLimit({ maxTimeMS }: Document): void {
  if (maxTimeMS === undefined || maxTimeMS === null) return;
  const problem = isNumeric(maxTimeMS) ? findTimeLimitProblem(toNumber(maxTimeMS)) : 'maxTimeMS must be a number';
  if (problem) throw new MongoError('BadValue', problem);
}

function findTimeLimitProblem(limitMs: number): string | null {
  if (limitMs < 0 || limitMs > greatestTimeLimitMs)
    return `${Math.trunc(limitMs)} value for maxTimeMS is out of range [0, ${greatestTimeLimitMs}]`;
  return Number.isInteger(limitMs) ? null : 'maxTimeMS has non-integral value';
}

function wrongType(name: string, value: unknown, expected: string): MongoError {
  return new MongoError(
    'TypeMismatch',
    `BSON field '${name}' is the wrong type '${typeName(value)}', expected type '${expected}'`,
  );
}
