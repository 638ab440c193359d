import { arch, cpus, hostname, platform, release, totalmem, type } from 'node:os';
import { Long, ObjectId } from 'bson';
import { type Document, maxDocumentBytes } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import type { CommandCall, CommandGroup } from '../command.js';
import { flagField, textField } from '../fields.js';
import { maxConnections } from '../limits.js';
import { mongoVersion } from './handshake.js';

function buildInfo(): Document {
  return {
    version: mongoVersion,
    gitVersion: 'embedded',
    modules: [],
    allocator: 'system',
    javascriptEngine: 'none',
    sysInfo: 'deprecated',
    versionArray: [...mongoVersion.split('.').map(Number), 0],
    openssl: { running: 'none' },
    buildEnvironment: { distmod: '', distarch: arch(), target_arch: arch(), target_os: platform() },
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
    service: ['storage'],
    pid: Long.fromNumber(process.pid),
    uptime: Math.floor(uptimeMs / 1000),
    uptimeMillis: Long.fromNumber(uptimeMs),
    uptimeEstimate: Long.fromNumber(Math.floor(uptimeMs / 1000)),
    localTime: engine.now(),
    connections: { current: connections(), available: maxConnections - connections() },
    metrics: { cursor: { open: { total: Long.fromNumber(cursors.count) } } },
    mem: { bits: 64, resident: Math.round(memory.rss / 1024 / 1024), virtual: 0, supported: true },
    repl: { setName: replicaSet, isWritablePrimary: true, secondary: false, hosts: [address()], me: address() },
    storageEngine: { name: 'lmdb', supportsCommittedReads: true, persistent: true, readOnly: false },
  };
}

function hostInfo({ engine }: CommandCall): Document {
  return {
    system: {
      currentTime: engine.now(),
      hostname: hostname(),
      cpuAddrSize: 64,
      memSizeMB: Long.fromNumber(Math.round(totalmem() / 1024 / 1024)),
      numCores: cpus().length,
      cpuArch: arch(),
      numaEnabled: false,
    },
    os: { type: type(), name: platform(), version: release() },
    extra: {},
  };
}

const processId = new ObjectId();
const logNames = ['global', 'startupWarnings'];

/** The names of the logs, or one of them. Nothing is kept in memory of what was told, so they are empty. */
function getLog({ command }: CommandCall): Document {
  const name = textField(command, 'getLog');
  if (name === '*') return { names: logNames };
  if (!logNames.includes(name)) throw new MongoError('OperationFailed', `No log named '${name}'`);
  return { totalLinesWritten: 0, log: [] };
}

function connectionStatus({ command }: CommandCall): Document {
  const privileges = flagField(command, 'showPrivileges') && { authenticatedUserPrivileges: [] };
  return { authInfo: { authenticatedUsers: [], authenticatedUserRoles: [], ...privileges } };
}

/** What tools ask a server about itself. */
export const diagnosticCommands: CommandGroup = {
  buildInfo: { run: buildInfo },
  buildinfo: { run: buildInfo },
  serverStatus: { run: serverStatus },
  hostInfo: { run: hostInfo },
  getLog: { run: getLog },
  getCmdLineOpts: { run: () => ({ argv: ['embedded-mongodb'], parsed: {} }) },
  whatsmyuri: { run: ({ clientAddress, connectionId }) => ({ you: clientAddress(connectionId) }) },
  connectionStatus: { run: connectionStatus },
  lockInfo: { run: () => ({ lockInfo: [] }) },
  features: { run: () => ({ js: false }) },
  isSelf: { run: () => ({ id: processId }) },
  getFreeMonitoringStatus: { run: () => ({ state: 'disabled' }) },
};
