import type { Document } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { Index } from '../../indexes/index-definition.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { type CommandCall, type CommandGroup, collectionName } from '../command.js';
import { documentField } from '../fields.js';
import { changeIndex } from '../indexes/change-index.js';
import { checkModifications, checkNoDuplicates, isDryRun } from '../indexes/uniqueness.js';
import { withValidation } from './validation-options.js';

/** Changes an index, or which documents the collection accepts. */
function collMod(call: CommandCall): Promise<Document> {
  const name = collectionName(call);
  const refused = Object.keys(call.command).find((field) => unchangeable.includes(field));
  if (refused !== undefined)
    throw new MongoError('NotImplemented', `collMod does not change ${refused} on this server`);
  const isTrial = isDryRun(call.command);
  return call.write((view) => {
    const info = call.engine.getCollection(view, call.database, name);
    const { changed, madeUnique, reply } = withChangedIndex(call, withValidation(call, info));
    checkModifications(call.command, reply);
    if (madeUnique) checkNoDuplicates(view, info, madeUnique);
    if (isTrial) return {};
    if (changed !== info) call.engine.catalog.save(view, changed);
    if (madeUnique) call.engine.rebuildIndex(view, changed, madeUnique);
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

type Changed = { changed: CollectionInfo; madeUnique: Index | null; reply: Document };

function withChangedIndex(call: CommandCall, info: CollectionInfo): Changed {
  if (call.command['index'] === undefined) return { changed: info, madeUnique: null, reply: {} };
  const { index, reply } = changeIndex(info, documentField(call.command, 'index'));
  const indexes = info.indexes.map((known) => (known.id === index.id ? index : known));
  return { changed: { ...info, indexes }, madeUnique: 'unique_new' in reply ? index : null, reply };
}

/** Changes to collections that stay. */
export const changeCommands: CommandGroup = { collMod: { run: collMod, mayChangeMuch: true } };
