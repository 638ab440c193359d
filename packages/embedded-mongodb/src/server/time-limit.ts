import type { Document } from '../bson/codec.js';
import { MongoError } from '../errors.js';

let turn = 0;

/** Begins the work on another message. Until then nothing was done for a cursor that goes on now. */
export function beginTurn(): void {
  turn += 1;
}

/**
 * A check that throws once a command has worked longer than its `maxTimeMS`, to be called over and over meanwhile. The time
 * in which a cursor waits for its client does not count.
 */
export function timeLimit({ command }: { readonly command: Document }): () => void {
  const limit = Number(command['maxTimeMS'] ?? 0);
  if (!(limit > 0)) return () => undefined;
  let spentMs = 0;
  let lastMs = performance.now();
  let lastTurn = turn;
  return () => {
    const nowMs = performance.now();
    if (turn === lastTurn) spentMs += nowMs - lastMs;
    lastMs = nowMs;
    lastTurn = turn;
    if (spentMs > limit) throw new MongoError('MaxTimeMSExpired', 'operation exceeded time limit');
  };
}
