import { type DashboardKey, dashboardWordings } from '@ventanilla/languages';
import { useCallback } from 'react';
import { useWords } from './use-words.js';

type ConceptKey = Extract<DashboardKey, `concept.${string}`>;

/** Names an idea that answering recognises, "consulate/bolivia" as two; one that only a newer core knows by its id. */
export function useConceptName(): (id: string) => string {
  const say = useWords();
  return useCallback(
    (id) =>
      id
        .split('/')
        .map((part) => {
          const key = `concept.${part}`;
          return isConceptKey(key) ? say(key) : part;
        })
        .join(' · '),
    [say],
  );
}

function isConceptKey(key: string): key is ConceptKey {
  return key.startsWith('concept.') && Object.hasOwn(dashboardWordings.es, key);
}
