import { Long } from 'bson';
import { type Document, encode } from '../../bson/codec.js';
import { compileFilter } from '../../query/match.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import type { CommandCall, CommandGroup } from '../command.js';
import { countField, documentField, flagField } from '../fields.js';
import { ownerOf } from './find.js';

function listCollections(call: CommandCall): Document {
  const nameOnly = flagField(call.command, 'nameOnly');
  const test = compileFilter(documentField(call.command, 'filter'));
  const described = [...call.engine.catalog.list(call.view, call.database)].map(description).filter(test);
  const shown = nameOnly ? described.map(({ name, type }) => ({ name, type })) : described;
  const batchSize = countField(documentField(call.command, 'cursor'), 'batchSize', shown.length + 1);
  return call.cursors.start(`${call.database}.$cmd.listCollections`, shown.map(encode), {
    batchSize,
    owner: ownerOf(call),
  });
}

function description({ name, options, uuid }: CollectionInfo): Document {
  if (options['viewOn'] !== undefined) return { name, type: 'view', options, info: { readOnly: true } };
  return {
    name,
    type: 'collection',
    options,
    info: { readOnly: false, uuid },
    idIndex: { v: 2, key: { _id: 1 }, name: '_id_' },
  };
}

/** Databases exist as long as they have a collection. All share one file, so each is as large on disk as that file. */
function listDatabases(call: CommandCall): Document {
  const names = new Set(Array.from(call.engine.catalog.list(call.view), ({ database }) => database));
  const test = compileFilter(documentField(call.command, 'filter'));
  if (flagField(call.command, 'nameOnly')) return { databases: [...names].map((name) => ({ name })).filter(test) };
  const size = call.engine.environment.usedBytes();
  return {
    databases: [...names].map((name) => ({ name, sizeOnDisk: Long.fromNumber(size), empty: false })).filter(test),
    totalSize: Long.fromNumber(size),
    totalSizeMb: Long.fromNumber(Math.floor(size / 1024 / 1024)),
  };
}

/** What collections and databases there are. */
export const listingCommands: CommandGroup = {
  listCollections: { run: listCollections },
  listDatabases: { run: listDatabases },
};
