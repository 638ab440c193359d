import type { Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { type CommandCall, type CommandGroup, collectionName } from '../command.js';
import { flagField } from '../fields.js';
import { parseNamespace } from '../namespaces.js';
import { changeCommands } from './coll-mod.js';
import { createCommands } from './create.js';
import { listingCommands } from './listings.js';

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

/** Collections and databases. */
export const collectionCommands: CommandGroup = {
  ...createCommands,
  ...listingCommands,
  ...changeCommands,
  drop: { run: drop, mayChangeMuch: true },
  dropDatabase: { run: dropDatabase, mayChangeMuch: true },
  renameCollection: { run: renameCollection, mayChangeMuch: true },
};
