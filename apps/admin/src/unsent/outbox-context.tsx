import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useSignedIn } from '../core/use-signed-in.js';
import { Outbox, type OutboxState } from './outbox.js';
import { UnsentAnswers } from './unsent-answers.js';

const OutboxContext = createContext<Outbox | null>(null);

/** The outbox of whoever is signed in: it sends from every page, also what an earlier visit left. */
export function OutboxProvider({ children }: { children: ReactNode }) {
  const person = useSignedIn()?.id ?? 'nobody';
  const dataProvider = useDataProvider<DeskDataProvider>();
  const outbox = useMemo(
    () => new Outbox(UnsentAnswers.of(person), (place, write) => dataProvider.saveAnswer(place, write)),
    [person, dataProvider],
  );
  useEffect(() => outbox.start(), [outbox]);
  return <OutboxContext.Provider value={outbox}>{children}</OutboxContext.Provider>;
}

export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (outbox === null) throw new Error('useOutbox needs an OutboxProvider around it');
  return outbox;
}

export function useOutboxState(): OutboxState {
  const outbox = useOutbox();
  return useSyncExternalStore(outbox.subscribe, outbox.state);
}
