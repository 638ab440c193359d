import { Timestamp } from 'bson';
import type { Document } from '../bson/codec.js';

const lastTimestamp = { seconds: 0, increment: 0 };

/** A timestamp of this moment; no two are the same. */
export function timestampAt(now: Date): Timestamp {
  const seconds = Math.floor(now.getTime() / 1000);
  lastTimestamp.increment = seconds === lastTimestamp.seconds ? lastTimestamp.increment + 1 : 1;
  lastTimestamp.seconds = seconds;
  return new Timestamp({ t: seconds, i: lastTimestamp.increment });
}

/** An empty timestamp at the top of a document a client stores stands for the present. */
export function withTimestamps(document: Document, now: () => Date): Document {
  const empty = Object.keys(document).filter((key) => key !== '_id' && isEmptyTimestamp(document[key]));
  if (empty.length === 0) return document;
  const filled = { ...document };
  for (const key of empty) filled[key] = timestampAt(now());
  return filled;
}

function isEmptyTimestamp(value: unknown): boolean {
  return value instanceof Timestamp && value.isZero();
}
