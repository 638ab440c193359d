import { createHash, type Hash } from 'node:crypto';
import { type Document, isDocument } from '../../bson/codec.js';
import { toNumber } from '../../bson/numbers.js';
import { isNumeric } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import { findDocuments } from '../../query/find.js';
import { parseSort } from '../../query/sort.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { type CollectionSizes, measureCollection } from '../../storage/statistics.js';
import { type CommandCall, type CommandGroup, collectionName, findCollection } from '../command.js';
import { parseNamespace } from '../namespaces.js';
import { timeLimit } from '../time-limit.js';

const nothing: CollectionSizes = { count: 0, size: 0, indexSizes: {} };

function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** By what sizes are divided. Throws `Location51024` for what cannot divide. */
function scaleOf({ command }: CommandCall): number {
  const { scale } = command;
  if (!isNumeric(scale)) return 1;
  const number = Math.trunc(toNumber(scale));
  if (number >= 1) return number;
  throw new MongoError('Location51024', `BSON field 'scale' value must be >= 1, actual value '${number}'`);
}

/** What `collStats` and the stage `$collStats` tell of a collection; sizes are divided by `scale`. */
export function collectionStatistics(sizes: CollectionSizes, scale: number): Document {
  const { count, size, indexSizes } = sizes;
  const scaled = (bytes: number) => Math.floor(bytes / scale);
  const totalIndexSize = total(Object.values(indexSizes));
  return {
    size: scaled(size),
    count,
    ...(count > 0 && { avgObjSize: Math.floor(size / count) }),
    numOrphanDocs: 0,
    storageSize: scaled(size),
    freeStorageSize: 0,
    capped: false,
    nindexes: Object.keys(indexSizes).length,
    indexDetails: {},
    indexBuilds: [],
    totalIndexSize: scaled(totalIndexSize),
    totalSize: scaled(size + totalIndexSize),
    indexSizes: Object.fromEntries(Object.entries(indexSizes).map(([name, bytes]) => [name, scaled(bytes)])),
    scaleFactor: scale,
  };
}

function collStats(call: CommandCall): Document {
  const scale = scaleOf(call);
  const info = findCollection(call);
  const sizes = info ? measureCollection(call.view, info, timeLimit(call)) : nothing;
  return { ns: `${call.database}.${collectionName(call)}`, ...collectionStatistics(sizes, scale) };
}

function dbStats(call: CommandCall): Document {
  const scale = scaleOf(call);
  const all = [...call.engine.catalog.list(call.view, call.database)];
  const stored = all.filter(({ options }) => options['viewOn'] === undefined);
  const examine = timeLimit(call);
  const sizes = stored.map((info) => measureCollection(call.view, info, examine));
  const objects = total(sizes.map(({ count }) => count));
  const dataSize = total(sizes.map(({ size }) => size));
  const indexSize = total(sizes.flatMap(({ indexSizes }) => Object.values(indexSizes)));
  return {
    db: call.database,
    collections: stored.length,
    views: all.length - stored.length,
    objects,
    avgObjSize: objects === 0 ? 0 : dataSize / objects,
    dataSize: dataSize / scale,
    storageSize: dataSize / scale,
    indexes: total(stored.map(({ indexes }) => indexes.length)),
    indexSize: indexSize / scale,
    totalSize: (dataSize + indexSize) / scale,
    scaleFactor: scale,
    fsUsedSize: call.engine.environment.usedBytes() / scale,
  };
}

function dataSize(call: CommandCall): Document {
  const { database, name } = parseNamespace(call.command['dataSize'] ?? call.command['datasize']);
  if (['keyPattern', 'min', 'max'].some((field) => isDocument(call.command[field])))
    throw new MongoError('NotImplemented', 'dataSize of a range of keys is not supported by this server');
  const info = call.engine.catalog.find(call.view, database, name);
  const { size, count } = info ? measureCollection(call.view, info, timeLimit(call)) : nothing;
  return { size, numObjects: count, millis: 0, estimate: false };
}

/** Hashes documents in the order of their ids, so that equal contents have equal hashes wherever they are stored. */
function dbHash(call: CommandCall): Document {
  const wanted = call.command['collections'];
  const chosen = Array.isArray(wanted) && wanted.length > 0 ? new Set<unknown>(wanted) : null;
  const whole = createHash('md5');
  const collections: Document = {};
  const examine = timeLimit(call);
  for (const info of call.engine.catalog.list(call.view, call.database)) {
    if (chosen && !chosen.has(info.name)) continue;
    const hash = hashDocuments(call, info, examine).digest('hex');
    collections[info.name] = hash;
    whole.update(info.name).update(hash);
  }
  return { host: call.address(), collections, capped: [], uuids: {}, md5: whole.digest('hex'), timeMillis: 0 };
}

function hashDocuments(call: CommandCall, info: CollectionInfo, examine: () => void): Hash {
  const hash = createHash('md5');
  for (const { bytes } of findDocuments(call.view, info, { filter: {}, sort: parseSort({ _id: 1 }), examine }))
    hash.update(bytes);
  return hash;
}

/** How much there is. */
export const statisticsCommands: CommandGroup = {
  collStats: { run: collStats },
  collstats: { run: collStats },
  dbStats: { run: dbStats },
  dbstats: { run: dbStats },
  dataSize: { run: dataSize },
  datasize: { run: dataSize },
  dbHash: { run: dbHash },
  dbhash: { run: dbHash },
};
