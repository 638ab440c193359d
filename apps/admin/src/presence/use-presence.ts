import type { Presence } from '@ventanilla/contracts';
import { useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { isDeskError } from '../core/desk-error.js';
import { isSame } from '../readable/changes.js';

/** How soon a newcomer is seen. Core forgets whoever it does not hear of for 45 seconds. */
const HEARTBEAT_MS = 5_000;

/** Says that one is here, and hears who else is. Without core nobody is shown: presence is a courtesy, not a lock. */
export function usePresence(id: string | undefined, editing: boolean): Presence[] {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [others, setOthers] = useState<Presence[]>([]);
  useEffect(() => {
    if (id === undefined) return undefined;
    let isHere = true;
    // The same people as before are no reason to draw the page anew.
    const hear = (heard: Presence[]) => isHere && setOthers((known) => (isSame(known, heard) ? known : heard));
    const say = () => void dataProvider.notePresence(id, editing).catch(nobodyWhenAway).then(hear);
    say();
    const timer = setInterval(say, HEARTBEAT_MS);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [id, editing, dataProvider]);
  useEffect(() => {
    if (id === undefined) return undefined;
    return () => void dataProvider.leaveEntry(id).catch(nobodyWhenAway);
  }, [id, dataProvider]);
  return others;
}

function nobodyWhenAway(error: unknown): Presence[] {
  if (isDeskError(error)) return [];
  throw error;
}
