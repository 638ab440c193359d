import { useSyncExternalStore } from 'react';
import { subscribed } from './until-sent.js';

const listeners = new Set<() => void>();
let count = 0;

/** How much is typed and not sent yet in parts of the dashboard that come late and keep it themselves. */
export const unsentElsewhere = {
  count: () => count,
  subscribe: (listener: () => void) => subscribed(listeners, listener),
  become(next: number): void {
    count = next;
    for (const listener of listeners) listener();
  },
};

export function useUnsentElsewhere(): number {
  return useSyncExternalStore(unsentElsewhere.subscribe, unsentElsewhere.count);
}
