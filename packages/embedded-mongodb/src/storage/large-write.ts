import type { Change } from './layer.js';
import { type Guard, Overlay } from './overlay.js';
import type { View } from './view.js';

/** How many changes a write may hold in memory, and how many bytes, before they are too many to be kept there. */
const mostChanges = 50_000;
const mostBytes = 32 * 1024 * 1024;

/** Thrown through a write that changes more than it may hold in memory; it is to be done again as a large one. */
export class TooManyChanges extends Error {
  override readonly name = 'TooManyChanges';
}

/** Counts changes until they are too many to be held, then calls `full` and begins anew. */
export function counted(guard: Guard, full: () => void): Guard {
  let changes = 0;
  let held = 0;
  return {
    keep: guard.keep,
    change: (store, key, bytes) => {
      guard.change(store, key, bytes);
      changes += 1;
      held += bytes;
      if (changes <= mostChanges && held <= mostBytes) return;
      changes = 0;
      held = 0;
      full();
    },
  };
}

/** The disk, or what stands for it, did not take a change. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

/**
 * Does work that changes much: `take` is handed the changes piece by piece, and what it has taken `base` shows. Call it inside
 * a transaction of the store, for an error of `work` leaves behind what was taken. Throws {@link NotTaken} when `take` does.
 */
export function workInPieces<T>(
  base: View,
  guard: Guard,
  work: (view: Overlay) => T,
  take: (changes: readonly Change[]) => void,
): T {
  const pass = () => {
    try {
      take(view.handOver());
    } catch (cause) {
      throw new NotTaken('a change was not taken', { cause });
    }
  };
  const view = new Overlay(base, counted(guard, pass));
  const value = work(view);
  pass();
  return value;
}
