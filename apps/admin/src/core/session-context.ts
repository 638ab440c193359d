import { createContext, useContext } from 'react';
import type { DeskSession } from './session.js';

const SessionContext = createContext<DeskSession | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): DeskSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession needs a SessionProvider around it');
  return session;
}
