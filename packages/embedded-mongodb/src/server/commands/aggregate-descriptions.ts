import { Long, UUID } from 'bson';
import { type Document, isDocument } from '../../bson/codec.js';
import { toNumber } from '../../bson/numbers.js';
import { isNumeric } from '../../bson/types.js';
import { MongoError } from '../../errors.js';
import type { Sources } from '../../query/pipeline/environment.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { measureCollection } from '../../storage/statistics.js';
import { type CommandCall, findCollection } from '../command.js';
import { describeIndex } from '../indexes/existing.js';
import { timeLimit } from '../time-limit.js';
import { describeOperations } from './operations.js';
import { collectionStatistics } from './statistics.js';

type Describe = (call: CommandCall, spec: Document) => Document[];

/** What the stages say that describe the server or a collection instead of reading documents. */
export function describeFor(call: CommandCall): Sources['describe'] {
  return (stage, spec) => descriptions[stage]?.(call, spec) ?? null;
}

const descriptions: Readonly<Record<string, Describe>> = {
  $collStats: describeCollection,
  $indexStats: describeIndexes,
  $currentOp: describeUnderWay,
  $listLocalSessions: describeSessions,
  $listSessions: describeSessions,
};

function getDescribed(stage: string, call: CommandCall): CollectionInfo {
  const info = typeof call.command['aggregate'] === 'string' ? findCollection(call) : null;
  if (info) return info;
  throw new MongoError('NamespaceNotFound', `${stage}: Collection [${namespaceOf(call)}] not found.`);
}

function namespaceOf({ command, database }: CommandCall): string {
  return `${database}.${String(command['aggregate'])}`;
}

function describeCollection(call: CommandCall, spec: Document): Document[] {
  const refused = ['latencyStats', 'queryExecStats'].find((name) => name in spec);
  if (refused !== undefined)
    throw new MongoError('NotImplemented', `$collStats: ${refused} is not kept by this server`);
  const info = getDescribed('$collStats', call);
  const sizes = measureCollection(call.view, info, timeLimit(call));
  return [
    {
      ns: namespaceOf(call),
      host: call.address(),
      localTime: call.engine.now(),
      ...('storageStats' in spec && { storageStats: collectionStatistics(sizes, scaleOf(spec['storageStats'])) }),
      ...('count' in spec && { count: sizes.count }),
    },
  ];
}

function scaleOf(spec: unknown): number {
  const scale = isDocument(spec) ? spec['scale'] : undefined;
  return isNumeric(scale) && toNumber(scale) >= 1 ? Math.trunc(toNumber(scale)) : 1;
}

/** Which indexes there are, and how often clients' requests have used them since the server or the index is there. */
function describeIndexes(call: CommandCall): Document[] {
  const info = getDescribed('$indexStats', call);
  return info.indexes.map((index) => ({
    name: index.name,
    key: index.key,
    host: call.address(),
    accesses: { ops: Long.fromNumber(index.uses.ops), since: index.uses.since },
    spec: describeIndex(index),
  }));
}

/** What is under way belongs to no collection. */
function describeUnderWay(call: CommandCall): Document[] {
  if (call.database === 'admin') return describeOperations(call);
  throw new MongoError('InvalidNamespace', "$currentOp must be run against the 'admin' database with {aggregate: 1}");
}

/** Only the session of the caller is known by name; sessions without transactions leave no trace here. */
function describeSessions({ session, engine }: CommandCall): Document[] {
  return session ? [{ _id: { id: new UUID(session.id) }, lastUse: engine.now() }] : [];
}
