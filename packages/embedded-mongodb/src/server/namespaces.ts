import { typeName } from '../bson/types.js';
import { MongoError } from '../errors.js';
import { checkDatabaseName } from './rules/check-command.js';

/** A database and a collection in it. */
export type Namespace = { readonly database: string; readonly name: string };

/** Reads `database.collection`, as commands name a collection of any database. Throws `InvalidNamespace` for anything else. */
export function parseNamespace(namespace: unknown): Namespace {
  if (typeof namespace !== 'string')
    throw new MongoError('InvalidNamespace', `collection name has invalid type ${typeName(namespace)}`);
  const dot = namespace.indexOf('.');
  if (dot <= 0 || dot === namespace.length - 1 || namespace[dot + 1] === '.')
    throw new MongoError('InvalidNamespace', `Invalid namespace specified '${namespace}'`);
  const database = namespace.slice(0, dot);
  checkDatabaseName(database);
  return { database, name: namespace.slice(dot + 1) };
}
