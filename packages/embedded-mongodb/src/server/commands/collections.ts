import { type Document, encode, isDocument } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { compileFilter } from '../../query/match.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { type CommandCall, type CommandGroup, collectionName } from '../command.js';
import { countField, documentField, flagField, textField } from '../fields.js';
import { collationFor } from '../query-context.js';

const refusedOptions: Readonly<Record<string, string>> = {
  capped: 'capped collections are not supported by this server',
  timeseries: 'time series collections are not supported by this server',
  viewOn: 'views are not supported by this server',
  clusteredIndex: 'clustered collections are not supported by this server',
  encryptedFields: 'encrypted fields are not supported by this server',
  validator: 'collection validators are not supported by this server',
};

function create(call: CommandCall): Promise<Document> {
  const name = collectionName(call);
  for (const [option, reason] of Object.entries(refusedOptions)) {
    const value = call.command[option];
    if (value !== undefined && value !== false) throw new MongoError('NotImplemented', reason);
  }
  const collation = collationFor(call.command, null);
  return call.write((view) => {
    if (call.engine.catalog.find(view, call.database, name)) {
      throw new MongoError('NamespaceExists', `Collection ${call.database}.${name} already exists.`);
    }
    call.engine.catalog.create(view, call.database, name, collation ? { collation: collation.spec } : {});
    return {};
  });
}

function drop(call: CommandCall): Promise<Document> {
  const name = collectionName(call);
  return call.write((view) => {
    const info = call.engine.catalog.find(view, call.database, name);
    if (!info) return {};
    call.engine.dropCollection(view, info);
    return { ns: `${call.database}.${name}`, nIndexesWas: info.indexes.length };
  });
}

function dropDatabase(call: CommandCall): Promise<Document> {
  return call.write((view) => {
    const all = [...call.engine.catalog.list(view, call.database)];
    for (const info of all) call.engine.dropCollection(view, info);
    return all.length > 0 ? { dropped: call.database } : {};
  });
}

function listCollections(call: CommandCall): Document {
  const nameOnly = flagField(call.command, 'nameOnly');
  const test = compileFilter(documentField(call.command, 'filter'));
  const described = [...call.engine.catalog.list(call.view, call.database)].map(description).filter(test);
  const shown = nameOnly ? described.map(({ name, type }) => ({ name, type })) : described;
  const batchSize = countField(documentField(call.command, 'cursor'), 'batchSize', shown.length + 1);
  return call.cursors.start(`${call.database}.$cmd.listCollections`, shown.map(encode), { batchSize });
}

function description(info: CollectionInfo): Document {
  return {
    name: info.name,
    type: 'collection',
    options: info.options,
    info: { readOnly: false, uuid: info.uuid },
    idIndex: { v: 2, key: { _id: 1 }, name: '_id_' },
  };
}

function listDatabases(call: CommandCall): Document {
  const names = new Set([...call.engine.catalog.list(call.view)].map(({ database }) => database));
  const test = compileFilter(documentField(call.command, 'filter'));
  const nameOnly = flagField(call.command, 'nameOnly');
  const databases = [...names]
    .map((name) => (nameOnly ? { name } : { name, sizeOnDisk: call.engine.environment.usedBytes(), empty: false }))
    .filter(test);
  return nameOnly ? { databases } : { databases, totalSize: call.engine.environment.usedBytes() };
}

function renameCollection(call: CommandCall): Promise<Document> {
  const from = parseNamespace(textField(call.command, 'renameCollection'));
  const to = parseNamespace(textField(call.command, 'to'));
  return call.write((view) => {
    const info = call.engine.getCollection(view, from.database, from.name);
    const present = call.engine.catalog.find(view, to.database, to.name);
    if (present && !flagField(call.command, 'dropTarget'))
      throw new MongoError('NamespaceExists', 'target namespace exists');
    if (present) call.engine.dropCollection(view, present);
    call.engine.catalog.rename(view, info, to.database, to.name);
    return {};
  });
}

function parseNamespace(namespace: string): { database: string; name: string } {
  const dot = namespace.indexOf('.');
  if (dot <= 0 || dot === namespace.length - 1)
    throw new MongoError('InvalidNamespace', `Invalid namespace specified: ${namespace}`);
  return { database: namespace.slice(0, dot), name: namespace.slice(dot + 1) };
}

/** Only what concerns TTL can be changed afterwards. */
function collMod(call: CommandCall): Promise<Document> {
  const name = collectionName(call);
  const change = documentField(call.command, 'index');
  const seconds = change['expireAfterSeconds'];
  if (typeof seconds !== 'number')
    throw new MongoError('NotImplemented', 'collMod only changes index.expireAfterSeconds on this server');
  return call.write((view) => {
    const info = call.engine.getCollection(view, call.database, name);
    const index = info.indexes.find(
      (known) =>
        known.name === change['name'] ||
        (isDocument(change['keyPattern']) && JSON.stringify(known.key) === JSON.stringify(change['keyPattern'])),
    );
    if (!index) throw new MongoError('IndexNotFound', `cannot find index for ns ${call.database}.${name}`);
    const indexes = info.indexes.map((known) =>
      known.id === index.id ? { ...known, expireAfterSeconds: seconds } : known,
    );
    call.engine.catalog.save(view, { ...info, indexes });
    return { expireAfterSeconds_old: index.expireAfterSeconds ?? null, expireAfterSeconds_new: seconds };
  });
}

/** Collections and databases. */
export const collectionCommands: CommandGroup = {
  create: { run: create, inTransaction: true },
  drop: { run: drop },
  dropDatabase: { run: dropDatabase },
  listCollections: { run: listCollections },
  listDatabases: { run: listDatabases },
  renameCollection: { run: renameCollection },
  collMod: { run: collMod },
};
