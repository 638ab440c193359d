import { hostname, platform, release, totalmem } from 'node:os';
import { Long } from 'bson';
import { type Document, maxDocumentBytes } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { CollectionInfo } from '../../storage/catalog.js';
import { storedDocuments } from '../../storage/collection.js';
import { type CommandCall, type CommandGroup, findCollection } from '../command.js';
import { mongoVersion } from './handshake.js';

function buildInfo(): Document {
  return {
    version: mongoVersion,
    versionArray: [...mongoVersion.split('.').map(Number), 0],
    gitVersion: 'embedded',
    modules: [],
    allocator: 'lmdb',
    javascriptEngine: 'none',
    bits: 64,
    debug: false,
    maxBsonObjectSize: maxDocumentBytes,
    storageEngines: ['lmdb'],
  };
}

function serverStatus({ engine, startedAt, connections, cursors, replicaSet, address }: CommandCall): Document {
  const uptimeMs = engine.now().getTime() - startedAt.getTime();
  const memory = process.memoryUsage();
  return {
    host: address(),
    version: mongoVersion,
    process: 'embedded-mongodb',
    pid: Long.fromNumber(process.pid),
    uptime: Math.floor(uptimeMs / 1000),
    uptimeMillis: Long.fromNumber(uptimeMs),
    localTime: engine.now(),
    connections: { current: connections(), available: 10_000 },
    metrics: { cursor: { open: { total: cursors.count } } },
    mem: { bits: 64, resident: Math.round(memory.rss / 1024 / 1024), virtual: 0, supported: true },
    repl: { setName: replicaSet, isWritablePrimary: true, secondary: false, hosts: [address()] },
    storageEngine: { name: 'lmdb', supportsCommittedReads: true, persistent: true },
  };
}

type Size = { count: number; size: number };

function sizeOf(call: CommandCall, info: CollectionInfo): Size {
  const total = { count: 0, size: 0 };
  for (const { bytes } of storedDocuments(call.view, info)) {
    total.count += 1;
    total.size += bytes.length;
  }
  return total;
}

function dbStats(call: CommandCall): Document {
  const collections = [...call.engine.catalog.list(call.view, call.database)];
  const sizes = collections.map((info) => sizeOf(call, info));
  const objects = sizes.reduce((sum, { count }) => sum + count, 0);
  const dataSize = sizes.reduce((sum, { size }) => sum + size, 0);
  return {
    db: call.database,
    collections: collections.length,
    views: 0,
    objects,
    avgObjSize: objects === 0 ? 0 : dataSize / objects,
    dataSize,
    storageSize: call.engine.environment.usedBytes(),
    indexes: collections.reduce((sum, { indexes }) => sum + indexes.length, 0),
    indexSize: 0,
    scaleFactor: 1,
  };
}

function collStats(call: CommandCall): Document {
  const info = findCollection(call);
  const { count, size } = info ? sizeOf(call, info) : { count: 0, size: 0 };
  return {
    ns: `${call.database}.${info?.name ?? ''}`,
    count,
    size,
    avgObjSize: count === 0 ? 0 : Math.floor(size / count),
    storageSize: size,
    capped: false,
    nindexes: info?.indexes.length ?? 0,
    scaleFactor: 1,
  };
}

function replSetGetStatus({ replicaSet, address, engine }: CommandCall): Document {
  const member = { _id: 0, name: address(), health: 1, state: 1, stateStr: 'PRIMARY', self: true };
  return { set: replicaSet, date: engine.now(), myState: 1, members: [member] };
}

function hostInfo({ engine }: CommandCall): Document {
  return {
    system: {
      currentTime: engine.now(),
      hostname: hostname(),
      cpuAddrSize: 64,
      memSizeMB: Math.round(totalmem() / 1024 / 1024),
    },
    os: { type: platform(), name: platform(), version: release() },
    extra: {},
  };
}

function getParameter({ command }: CommandCall): Document {
  const known: Document = { featureCompatibilityVersion: { version: '7.0' }, transactionLifetimeLimitSeconds: 60 };
  if (command['getParameter'] === '*') return known;
  const found = Object.fromEntries(Object.entries(known).filter(([name]) => name in command));
  if (Object.keys(found).length === 0) throw new MongoError('InvalidOptions', 'no option found to get');
  return found;
}

/** What tools ask a server about itself. */
export const administrationCommands: CommandGroup = {
  buildInfo: { run: buildInfo },
  buildinfo: { run: buildInfo },
  serverStatus: { run: serverStatus },
  dbStats: { run: dbStats },
  dbstats: { run: dbStats },
  collStats: { run: collStats },
  collstats: { run: collStats },
  hostInfo: { run: hostInfo },
  getParameter: { run: getParameter },
  replSetGetStatus: { run: replSetGetStatus },
  connectionStatus: {
    run: () => ({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [], authenticatedUserPrivileges: [] } }),
  },
  whatsmyuri: { run: ({ address }) => ({ you: address() }) },
  getCmdLineOpts: { run: () => ({ argv: [], parsed: {} }) },
  getLog: { run: () => ({ totalLinesWritten: 0, log: [] }) },
  getFreeMonitoringStatus: { run: () => ({ state: 'disabled' }) },
  getDefaultRWConcern: {
    run: () => ({ defaultReadConcern: { level: 'local' }, defaultWriteConcern: { w: 'majority', wtimeout: 0 } }),
  },
};
