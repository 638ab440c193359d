import type { Room } from '../world/room.js';
import type { SandboxEvent } from '../world/sandbox-event.js';

/** Nothing that was waited for came in time. */
export class WaitTimeoutError extends Error {
  constructor(what: string, timeoutMs: number) {
    super(`Waited ${timeoutMs} ms for ${what}, but it did not come. Is the bot running, and does it answer here?`);
    this.name = 'WaitTimeoutError';
  }
}

/** How long to wait for something. */
export type Waiting = { what: string; timeoutMs: number };

/**
 * Waits until `find` finds something in the chat: looks at once and again after everything that happens there.
 * Throws a {@link WaitTimeoutError} when the time is over.
 */
export function waitInRoom<Found>(
  room: Room,
  find: (event: SandboxEvent | null) => Found | null,
  { what, timeoutMs }: Waiting,
): Promise<Found> {
  const already = find(null);
  if (already !== null) return Promise.resolve(already);
  return new Promise((resolve, reject) => {
    const unsubscribe = room.listeners.subscribe((event) => {
      const found = find(event);
      if (found !== null) settle(() => resolve(found));
    });
    const timer = setTimeout(() => settle(() => reject(new WaitTimeoutError(what, timeoutMs))), timeoutMs);
    const settle = (end: () => void) => {
      clearTimeout(timer);
      unsubscribe();
      end();
    };
  });
}
