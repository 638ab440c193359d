import { useCallback, useEffect, useRef } from 'react';

/** One function for the life of a component that does what the newest one does: what gets it is not drawn anew. */
export function useSteady<Args extends unknown[]>(does: (...args: Args) => void): (...args: Args) => void {
  const newest = useRef(does);
  useEffect(() => {
    newest.current = does;
  });
  return useCallback((...args: Args) => newest.current(...args), []);
}
