import type { Document } from '../../bson/codec.js';
import { equalValues } from '../../bson/compare.js';
import { MongoError } from '../../errors.js';
import { type CommandCall, type CommandGroup, collectionName } from '../command.js';
import { collationFor } from '../query-context.js';
import { fieldTables } from '../rules/field-tables.js';
import { checkValidation, withValidationDefaults } from './validation-options.js';
import { checkViewDefinition } from './view-definition.js';

/** Options of a collection that this server will not keep, with the reason. */
const refusedOptions: Readonly<Record<string, string>> = {
  capped: 'capped collections are not supported by this server',
  timeseries: 'time series collections are not supported by this server',
  clusteredIndex: 'clustered collections are not supported by this server',
  encryptedFields: 'encrypted fields are not supported by this server',
  changeStreamPreAndPostImages: 'change streams are not supported by this server',
};
/** Options that say nothing here: how MongoDB's own engine stores, and what is kept as it is anyway. */
const ignoredOptions = new Set(['storageEngine', 'indexOptionDefaults', 'autoIndexId', 'flags', 'temp', 'idIndex']);

/** Options that mean nothing without another: MongoDB refuses them for that, whether it serves the other or not. */
function checkTogether({ capped, size, max, timeseries, clusteredIndex, expireAfterSeconds }: Document): void {
  if (capped && size == null)
    throw new MongoError('InvalidOptions', "the 'size' field is required when 'capped' is true");
  if (!capped && (size ?? max) != null)
    throw new MongoError(
      'InvalidOptions',
      "the 'capped' field needs to be true when either the 'size' or 'max' fields are present",
    );
  if (expireAfterSeconds != null && timeseries == null && !clusteredIndex)
    throw new MongoError(
      'InvalidOptions',
      "'expireAfterSeconds' is only supported on time-series collections or when the 'clusteredIndex' option is specified",
    );
}

/** The options a collection is created with, as they are stored. Throws `NotImplemented` for what is refused. */
function optionsOf({ command }: CommandCall): Document {
  checkTogether(command);
  const named = Object.entries(command).filter(([name, value]) => isOption(name) && value !== null);
  for (const [name, value] of named) {
    const reason = refusedOptions[name];
    if (reason !== undefined && value !== false) throw new MongoError('NotImplemented', reason);
  }
  const { collation: _asked, ...options } = Object.fromEntries(named.filter(([name]) => isKept(name)));
  const collation = collationFor(command, null);
  checkValidation(options, collation);
  return { ...withValidationDefaults(options), ...(collation && { collation: collation.spec }) };
}

function isOption(name: string): boolean {
  return fieldTables['create']?.types.has(name) === true;
}

function isKept(name: string): boolean {
  return !ignoredOptions.has(name) && !(name in refusedOptions);
}

/** Creating a collection again with the same options is no error, except in a transaction (as in MongoDB 7). */
function create(call: CommandCall): Promise<Document> {
  const name = collectionName(call);
  const options = optionsOf(call);
  checkViewDefinition(call, name, options);
  return call.write((view) => {
    const existing = call.engine.catalog.find(view, call.database, name);
    if (!existing) call.engine.catalog.create(view, call.database, name, options);
    else if (call.transaction || !equalValues(existing.options, options)) throw alreadyExists(call, name);
    return {};
  });
}

function alreadyExists({ database }: CommandCall, name: string): MongoError {
  return new MongoError('NamespaceExists', `Collection ${database}.${name} already exists.`);
}

/** New collections. */
export const createCommands: CommandGroup = { create: { run: create, inTransaction: true } };
