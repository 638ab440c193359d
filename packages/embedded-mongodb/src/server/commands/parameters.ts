import { type Document, isDocument, maxDocumentBytes } from '../../bson/codec.js';
import { MongoError } from '../../errors.js';
import { transactionLifetimeMs } from '../../sessions/sessions.js';
import { maxMessageBytes } from '../../wire/message.js';
import { type CommandCall, type CommandGroup, findCollection } from '../command.js';
import { flagField } from '../fields.js';
import { genericFields } from '../rules/field-tables.js';

/** The only version of the data's features there is (MongoDB's "feature compatibility version"). */
const featureVersion = '7.0';

/** What can be asked with `getParameter`; none of it can be set while the server runs. Test commands are on: `failCommand` is served. */
const parameters: Readonly<Record<string, unknown>> = {
  acceptApiVersion2: false,
  authenticationMechanisms: [],
  authSchemaVersion: 5,
  enableTestCommands: true,
  featureCompatibilityVersion: { version: featureVersion },
  logComponentVerbosity: { verbosity: 0 },
  logLevel: 0,
  maxBSONObjectSize: maxDocumentBytes,
  maxMessageSizeBytes: maxMessageBytes,
  notablescan: false,
  quiet: false,
  requireApiVersion: false,
  transactionLifetimeLimitSeconds: transactionLifetimeMs / 1000,
  ttlMonitorEnabled: true,
};

function wantsAll({ getParameter: wanted }: Document): boolean {
  return wanted === '*' || (isDocument(wanted) && flagField(wanted, 'allParameters'));
}

function getParameter({ command }: CommandCall): Document {
  const { getParameter: wanted } = command;
  const named = wantsAll(command)
    ? Object.entries(parameters)
    : Object.entries(parameters).filter(([name]) => name in command);
  if (named.length === 0) throw new MongoError('InvalidOptions', 'no option found to get');
  const detailed = isDocument(wanted) && flagField(wanted, 'showDetails');
  return Object.fromEntries(named.map(([name, value]) => [name, detailed ? details(value) : value]));
}

function details(value: unknown): Document {
  return { value, settableAtRuntime: false, settableAtStartup: false };
}

function setParameter({ command }: CommandCall): never {
  const [name] = Object.keys(command).filter((field) => field !== 'setParameter' && !genericFields.has(field));
  if (name === undefined)
    throw new MongoError('InvalidOptions', 'no option found to set, use help:true to see options ');
  if (!(name in parameters))
    throw new MongoError(
      'InvalidOptions',
      `attempted to set unrecognized parameter [${name}], use help:true to see options `,
    );
  throw new MongoError('IllegalOperation', `not allowed to change [${name}] at runtime`);
}

function setFeatureCompatibilityVersion({ command }: CommandCall): Document {
  const { setFeatureCompatibilityVersion: wanted } = command;
  if (wanted === featureVersion) return {};
  throw new MongoError(
    'Location4926900',
    `Invalid feature compatibility version value '${String(wanted)}'; this server only knows '${featureVersion}'.`,
  );
}

function getDefaultRWConcern({ engine }: CommandCall): Document {
  return {
    defaultReadConcern: { level: 'local' },
    defaultWriteConcern: { w: 'majority', wtimeout: 0 },
    defaultWriteConcernSource: 'implicit',
    defaultReadConcernSource: 'implicit',
    localUpdateWallClockTime: engine.now(),
  };
}

/** Nothing is profiled; asking for it is refused, asking whether it is done is not. */
function profile({ command }: CommandCall): Document {
  const { profile: level } = command;
  if (level === 0 || level === -1) return { was: 0, slowms: 100, sampleRate: 1 };
  throw new MongoError('NotImplemented', 'the profiler is not supported by this server');
}

/** Every acknowledged write is on disk already; a lock that lets files be copied is not offered, `backup` is the way. */
function fsync({ command }: CommandCall): Document {
  if (flagField(command, 'lock'))
    throw new MongoError('NotImplemented', 'fsync with lock is not supported by this server; make a backup instead');
  return { numFiles: 1 };
}

function fsyncUnlock(): never {
  throw new MongoError('IllegalOperation', 'fsyncUnlock called when not locked');
}

function compact(call: CommandCall): Document {
  if (!findCollection(call)) throw new MongoError('NamespaceNotFound', 'collection does not exist');
  return { bytesFreed: 0 };
}

/** What can be asked about how the server is set, and the little that can be changed. */
export const parameterCommands: CommandGroup = {
  getParameter: { run: getParameter },
  setParameter: { run: setParameter },
  setFeatureCompatibilityVersion: { run: setFeatureCompatibilityVersion },
  getDefaultRWConcern: { run: getDefaultRWConcern },
  profile: { run: profile },
  fsync: { run: fsync },
  fsyncUnlock: { run: fsyncUnlock },
  // Space is used again by itself, and every query is planned anew: both are done already.
  compact: { run: compact },
  planCacheClear: { run: () => ({}) },
};
