import { Timestamp } from 'bson';
import { type Document, isDocument } from '../../bson/codec.js';
import { toNumber } from '../../bson/numbers.js';
import { isNumeric, typeName } from '../../bson/types.js';
import { MongoError } from '../../errors.js';

const levels = ['local', 'majority', 'available', 'linearizable', 'snapshot'];
const levelsInTransaction = ['local', 'majority', 'snapshot'];
const readConcernFields = ['level', 'afterClusterTime', 'atClusterTime', 'provenance'];
/** Which commands read with another concern than `local`, outside a transaction; getMore goes on as its cursor began. */
const readers = new Set(['find', 'aggregate', 'count', 'distinct', 'getMore']);
const writers = new Set(
  (
    'insert update delete findAndModify bulkWrite aggregate create drop dropDatabase createIndexes dropIndexes ' +
    'renameCollection collMod commitTransaction abortTransaction'
  ).split(' '),
);
const enders = new Set(['commitTransaction', 'abortTransaction']);
const mostMembers = 50;

/**
 * Refuses a read concern MongoDB would refuse. All others but `snapshot` mean the same here: one member holds the newest
 * data, and what it shows is on disk.
 */
export function checkReadConcern(name: string, command: Document): void {
  const { readConcern, autocommit, startTransaction } = command;
  if (readConcern === undefined) return;
  if (!isDocument(readConcern)) throw wrongType('readConcern', readConcern, 'object');
  const level = readLevel(readConcern);
  checkTimes(readConcern, level);
  if (autocommit === undefined) checkLevelOutside(name, command, level);
  else checkLevelInside(readConcern, level, startTransaction === true);
}

function checkLevelInside(readConcern: Document, level: string, starts: boolean): void {
  if (!starts && Object.keys(readConcern).length > 0)
    throw new MongoError('InvalidOptions', 'Only the first command in a transaction may specify a readConcern');
  if (!levelsInTransaction.includes(level))
    throw new MongoError(
      'InvalidOptions',
      "The readConcern level must be either 'local' (default), 'majority' or 'snapshot' in order to run in a transaction",
    );
}

function readLevel(readConcern: Document): string {
  const { level = 'local' } = readConcern;
  const unknown = Object.keys(readConcern).find((field) => !readConcernFields.includes(field));
  if (unknown !== undefined)
    throw new MongoError('Location40415', `BSON field 'readConcern.${unknown}' is an unknown field.`);
  if (typeof level !== 'string') throw wrongType('readConcern.level', level, 'string');
  if (levels.includes(level)) return level;
  throw new MongoError('BadValue', `Enumeration value '${level}' for field 'readConcern.level' is not a valid value.`);
}

/** Everything a client has seen is there already, so `afterClusterTime` is always met. */
function checkTimes({ afterClusterTime, atClusterTime }: Document, level: string): void {
  for (const [name, time] of Object.entries({ afterClusterTime, atClusterTime }))
    if (time !== undefined && !(time instanceof Timestamp)) throw wrongType(`readConcern.${name}`, time, 'timestamp');
  if (atClusterTime === undefined) return;
  if (level !== 'snapshot')
    throw new MongoError('InvalidOptions', 'atClusterTime is only allowed with readConcern level snapshot');
  if (afterClusterTime !== undefined)
    throw new MongoError(
      'InvalidOptions',
      'Specifying a timestamp for readConcern snapshot in both ways is not allowed',
    );
}

function checkLevelOutside(name: string, command: Document, level: string): void {
  if (level === 'local') return;
  if (!readers.has(name) || (level === 'snapshot' && name === 'count'))
    throw new MongoError(
      'InvalidOptions',
      `Command ${name} does not support { readConcern: { level: "${level}", provenance: "clientSupplied" } } :: caused by :: read concern not supported`,
    );
  const stage = level === 'linearizable' ? findOutputStage(command) : undefined;
  if (stage !== undefined)
    throw new MongoError('InvalidOptions', `${stage} cannot be used with a 'linearizable' read concern level`);
}

function findOutputStage({ pipeline }: Document): string | undefined {
  const last: unknown = Array.isArray(pipeline) ? pipeline.at(-1) : undefined;
  return ['$out', '$merge'].find((stage) => isDocument(last) && stage in last);
}

/** Refuses a write concern that says nothing sensible, or stands where none belongs. */
export function checkWriteConcern(name: string, { writeConcern, autocommit }: Document): void {
  if (writeConcern === undefined) return;
  if (!isDocument(writeConcern)) throw wrongType('writeConcern', writeConcern, 'object');
  for (const [field, value] of Object.entries(writeConcern)) {
    const check = writeConcernFields[field];
    if (!check) throw new MongoError('Location40415', `BSON field 'writeConcern.${field}' is an unknown field.`);
    check(value);
  }
  if (!writers.has(name)) throw new MongoError('InvalidOptions', 'Command does not support writeConcern');
  if (autocommit !== undefined && !enders.has(name) && Object.keys(writeConcern).length > 0)
    throw new MongoError('InvalidOptions', 'writeConcern is not allowed within a multi-statement transaction');
}

const writeConcernFields: Readonly<Record<string, (value: unknown) => void>> = {
  w: checkMembers,
  j: checkFlag('j'),
  fsync: checkFlag('fsync'),
  wtimeout: (value) => {
    if (!isNumeric(value)) throw wrongType('writeConcern.wtimeout', value, 'number');
  },
  provenance: () => undefined,
};

function checkMembers(w: unknown): void {
  if (typeof w === 'string') return;
  if (isDocument(w)) checkTags(w);
  else if (isNumeric(w)) checkCount(toNumber(w));
  else throw new MongoError('FailedToParse', 'w has to be a number, string, or object');
}

function checkCount(members: number): void {
  if (!(members >= 0 && members <= mostMembers))
    throw new MongoError(
      'FailedToParse',
      `w has to be a non-negative number and not greater than ${mostMembers}; found: ${members}`,
    );
}

function checkTags(tags: Document): void {
  if (Object.keys(tags).length === 0) throw new MongoError('FailedToParse', 'tagged write concern requires tags');
  if (!Object.values(tags).every(isNumeric))
    throw new MongoError('FailedToParse', 'tags must be a single level document with only number values');
}

function checkFlag(name: string): (value: unknown) => void {
  return (value) => {
    if (typeof value !== 'boolean' && !isNumeric(value)) throw wrongType(`writeConcern.${name}`, value, 'bool');
  };
}

function wrongType(name: string, value: unknown, expected: string): MongoError {
  return new MongoError(
    'TypeMismatch',
    `BSON field '${name}' is the wrong type '${typeName(value)}', expected type '${expected}'`,
  );
}

/**
 * What the reply to a write that was done says in addition about a concern that a replica set of one cannot meet, or null.
 * As in MongoDB the write itself stays.
 */
export function findWriteConcernError({ writeConcern }: Document): Document | null {
  if (!isDocument(writeConcern)) return null;
  const { w } = writeConcern;
  if (isNumeric(w) && toNumber(w) <= 1) return null;
  if (w === undefined || w === null || w === 'majority') return null;
  const unknownMode = typeof w === 'string';
  const writeConcernError = {
    code: unknownMode ? 79 : 100,
    codeName: unknownMode ? 'UnknownReplWriteConcern' : 'UnsatisfiableWriteConcern',
    errmsg: unknownMode
      ? `No write concern mode named '${w}' found in replica set configuration`
      : 'Not enough data-bearing nodes',
    errInfo: { writeConcern: { w, wtimeout: 0, provenance: 'clientSupplied' } },
  };
  return { writeConcernError };
}
