import { mongo } from 'mongoose';

/** True for every way in which the driver says that it can not reach the database (as opposed to: it said no). */
export function isDatabaseAway(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  if (thrown instanceof mongo.MongoServerError) return SHUTTING_DOWN.has(Number(thrown.code));
  // The driver keeps the classes of its connection pool to itself.
  return (
    thrown.name.startsWith('MongoPool') ||
    thrown.name === 'MongoWaitQueueTimeoutError' ||
    AWAY.some((type) => thrown instanceof type) ||
    thrown.message.includes('bufferCommands = false')
  );
}

// InterruptedAtShutdown, ShutdownInProgress, PrimarySteppedDown, NotWritablePrimary, InterruptedDueToReplStateChange
const SHUTTING_DOWN = new Set([11600, 91, 189, 10107, 11602]);

const AWAY = [
  mongo.MongoNetworkError,
  mongo.MongoServerSelectionError,
  mongo.MongoNotConnectedError,
  mongo.MongoTopologyClosedError,
  mongo.MongoExpiredSessionError,
  mongo.MongoClientClosedError,
] as const;
