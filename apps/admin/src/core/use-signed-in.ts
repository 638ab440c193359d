import type { Staff } from '@ventanilla/contracts';
import { useSyncExternalStore } from 'react';
import { useSession } from './session-context.js';

/** Who is signed in, with what is not known yet as null. */
export function useSignedIn(): Staff | null {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state).staff;
}
