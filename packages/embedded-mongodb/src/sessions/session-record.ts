import type { Overlay } from '../storage/overlay.js';
import type { View } from '../storage/view.js';
import type { SessionInfo } from './session-info.js';

/** The newest numbered thing a session has stored: a write, with what its statements did, or a committed transaction. */
export type SessionRecord = {
  readonly number: bigint;
  readonly at: Date;
  readonly kind: 'write' | 'transaction';
  readonly details: Buffer;
};

const headBytes = 17;
const lastSessionId = Buffer.alloc(17, 0xff);

/** The record as stored: number, time and kind stand in front, to be read without the details. */
export function encodeRecord({ number, at, kind, details }: SessionRecord): Buffer {
  const head = Buffer.alloc(headBytes);
  head.writeBigInt64BE(number, 0);
  head.writeBigInt64BE(BigInt(at.getTime()), 8);
  head.writeUInt8(kind === 'write' ? 0 : 1, 16);
  return Buffer.concat([head, details]);
}

function decodeRecord(bytes: Buffer): SessionRecord {
  return {
    number: bytes.readBigInt64BE(0),
    at: new Date(Number(bytes.readBigInt64BE(8))),
    kind: bytes.readUInt8(16) === 0 ? 'write' : 'transaction',
    details: bytes.subarray(headBytes),
  };
}

/** What a session has stored last, or null. */
export function findSessionRecord(view: View, sessionId: Buffer): SessionRecord | null {
  const bytes = view.get('replies', sessionId);
  return bytes ? decodeRecord(bytes) : null;
}

/** Stores with a transaction's changes that it was committed, so that a repeated commit is answered the same. */
export function keepCommit(view: Overlay, { id, txnNumber }: SessionInfo, at: Date): void {
  const details = Buffer.alloc(0);
  view.put('replies', id, encodeRecord({ number: txnNumber ?? -1n, at, kind: 'transaction', details }));
}

/** The sessions whose record is older than `oldest`: no client asks for it any more. */
export function findOldRecords(view: View, oldest: Date): Buffer[] {
  const everything = { from: Buffer.alloc(1), to: lastSessionId };
  return Array.from(view.range('replies', everything)).flatMap(({ key, value }) =>
    decodeRecord(value).at < oldest ? [key] : [],
  );
}
