import { mongo } from 'mongoose';

/** True when a unique index refused a write. */
export function isDuplicateKey(thrown: unknown): boolean {
  return thrown instanceof mongo.MongoServerError && thrown.code === 11000;
}
