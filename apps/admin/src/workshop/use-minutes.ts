import { useQuery } from '@tanstack/react-query';
import type { AssessmentMatrix, Minutes } from '@ventanilla/contracts';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useSignedIn } from '../core/use-signed-in.js';
import { todayIn } from '../entries/review-due.js';
import { useTimeZone } from '../municipality/municipality-context.js';
import { browserShelf } from '../unsent/browser-shelf.js';
import { MinutesDraft } from './minutes-draft.js';

/** The minutes that a round has already, asked for once somebody opens them. */
export function useStoredMinutes({ assessment: { id } }: AssessmentMatrix) {
  const dataProvider = useDataProvider<DeskDataProvider>();
  return useQuery({
    queryKey: ['workshop-minutes', id],
    queryFn: () => dataProvider.minutesOf(id),
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** The minutes of today's workshop: those that were begun today, or new ones. */
export function useMinutes({ assessment: { id, phase } }: AssessmentMatrix, all: readonly Minutes[]) {
  const person = useSignedIn()?.id ?? 'nobody';
  const zone = useTimeZone();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const draft = useMemo(() => {
    const today = todayIn(zone);
    const stored = all.find((one) => one.phase === phase && one.heldOn === today) ?? null;
    const shelf = browserShelf(`ventanilla.minutes.1.${person}/${id}`);
    const blank = { phase, heldOn: today, institutions: [], minutes: '' };
    return new MinutesDraft(
      shelf,
      ({ input, clientId, stored: before }) =>
        before ? dataProvider.updateMinutes(id, before, input) : dataProvider.beginMinutes(id, clientId, input),
      stored,
      blank,
    );
  }, [id, phase, all, person, zone, dataProvider]);
  useEffect(() => draft.start(), [draft]);
  return { draft, open: useSyncExternalStore(draft.subscribe, draft.state) };
}
