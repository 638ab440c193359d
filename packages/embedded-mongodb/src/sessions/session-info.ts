import { Binary } from 'bson';
import { type Document, isDocument } from '../bson/codec.js';
import { findBigInt } from '../bson/numbers.js';
import { isNumeric, typeName } from '../bson/types.js';
import { MongoError } from '../errors.js';

/** Which session and transaction a command belongs to. */
export type SessionInfo = {
  readonly id: Buffer;
  /** The number of its transaction, or of the write that may be sent again. */
  readonly txnNumber: bigint | null;
  readonly inTransaction: boolean;
};

/** Reads `lsid`, `txnNumber`, `autocommit` and `startTransaction`; null when there is no session. Refuses what does not go together. */
export function findSessionInfo(command: Document): SessionInfo | null {
  const { lsid, txnNumber } = command;
  if (lsid === undefined) {
    if (txnNumber === undefined) return null;
    throw invalid('Transaction number requires a session ID to also be specified');
  }
  const number = readNumber(txnNumber);
  checkTogether(command, number);
  return { id: readId(lsid), txnNumber: number, inTransaction: command['autocommit'] !== undefined };
}

function readId(lsid: unknown): Buffer {
  if (!isDocument(lsid)) throw wrongType('lsid', lsid, 'object');
  const { id } = lsid;
  if (!(id instanceof Binary)) throw wrongType('lsid.id', id, 'binData');
  if (id.length() !== 16)
    throw new MongoError('InvalidUUID', 'uuid must be a 16-byte binary field with UUID (4) subtype');
  return Buffer.from(id.value());
}

function readNumber(txnNumber: unknown): bigint | null {
  if (txnNumber === undefined) return null;
  const number = isNumeric(txnNumber) ? findBigInt(txnNumber) : null;
  if (number === null) throw wrongType('txnNumber', txnNumber, 'long');
  if (number < 0n) throw invalid('Transaction number cannot be negative');
  return number;
}

function checkTogether({ autocommit, startTransaction }: Document, number: bigint | null): void {
  if (autocommit !== undefined && number === null)
    throw invalid("'autocommit' field requires a transaction number to also be specified");
  if (autocommit !== undefined && autocommit !== false) throw invalid('Specifying autocommit=true is not allowed.');
  if (startTransaction === undefined) return;
  if (autocommit === undefined)
    throw invalid("'startTransaction' field requires 'autocommit' field to also be specified");
  if (startTransaction !== true) throw invalid('Specifying startTransaction=false is not allowed.');
}

function invalid(message: string): MongoError {
  return new MongoError('InvalidOptions', message);
}

function wrongType(name: string, value: unknown, expected: string): MongoError {
  return new MongoError(
    'TypeMismatch',
    `BSON field '${name}' is the wrong type '${typeName(value)}', expected type '${expected}'`,
  );
}
