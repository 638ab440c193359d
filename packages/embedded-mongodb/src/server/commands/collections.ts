import type { Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { type CommandCall, type CommandGroup, collectionName } from '../command.js';
import { documentField, flagField } from '../fields.js';
import { changeIndex } from '../indexes/change-index.js';
import { parseNamespace } from '../namespaces.js';
import { createCommands } from './create.js';
import { listingCommands } from './listings.js';
import { withValidation } from './validation-options.js';

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
  if (call.database === 'admin')
    throw new MongoError('IllegalOperation', "Dropping the 'admin' database is prohibited.");
  return call.write((view) => {
    const all = [...call.engine.catalog.list(view, call.database)];
    for (const info of all) call.engine.dropCollection(view, info);
    return all.length > 0 ? { dropped: call.database } : {};
  });
}

/** Within a database only the name changes; the documents stay where they are. */
function renameCollection(call: CommandCall): Promise<Document> {
  const from = parseNamespace(call.command['renameCollection']);
  const to = parseNamespace(call.command['to']);
  if (from.database === to.database && from.name === to.name)
    throw new MongoError('IllegalOperation', "Can't rename a collection to itself");
  if (to.name.includes('$'))
    throw new MongoError('IllegalOperation', `error with target namespace: Invalid collection name: ${to.name}`);
  return call.write((view) => {
    const info = call.engine.catalog.find(view, from.database, from.name);
    if (!info)
      throw new MongoError('NamespaceNotFound', `Source collection ${from.database}.${from.name} does not exist`);
    const present = call.engine.catalog.find(view, to.database, to.name);
    if (present && !flagField(call.command, 'dropTarget'))
      throw new MongoError('NamespaceExists', 'target namespace exists');
    if (present) call.engine.dropCollection(view, present);
    call.engine.catalog.rename(view, info, to.database, to.name);
    return {};
  });
}

/** Changes an index, or which documents the collection accepts. */
function collMod(call: CommandCall): Promise<Document> {
  const name = collectionName(call);
  const refused = Object.keys(call.command).find((field) => unchangeable.includes(field));
  if (refused !== undefined)
    throw new MongoError('NotImplemented', `collMod does not change ${refused} on this server`);
  return call.write((view) => {
    const info = call.engine.getCollection(view, call.database, name);
    const { changed, reply } = withChangedIndex(call, withValidation(call, info));
    if (changed !== info) call.engine.catalog.save(view, changed);
    return reply;
  });
}

const unchangeable = [
  'viewOn',
  'pipeline',
  'timeseries',
  'expireAfterSeconds',
  'cappedSize',
  'cappedMax',
  'recordPreImages',
  'changeStreamPreAndPostImages',
];

function withChangedIndex(call: CommandCall, info: CollectionInfo): { changed: CollectionInfo; reply: Document } {
  if (call.command['index'] === undefined) return { changed: info, reply: {} };
  const { index, reply } = changeIndex(info, documentField(call.command, 'index'));
  const indexes = info.indexes.map((known) => (known.id === index.id ? index : known));
  return { changed: { ...info, indexes }, reply };
}

/** Collections and databases. */
export const collectionCommands: CommandGroup = {
  ...createCommands,
  ...listingCommands,
  drop: { run: drop },
  dropDatabase: { run: dropDatabase },
  renameCollection: { run: renameCollection },
  collMod: { run: collMod },
};
