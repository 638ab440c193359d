import { useCallback } from 'react';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { type DraftValues, draftFrom, problemsOf } from './entry-draft.js';
import { type EntryResource, kindOfResource } from './entry-kinds.js';
import { errorsAt, problemText } from './problem-text.js';

/** Checks what was typed against the contract, so that most mistakes are shown before anything is sent. */
export function useDraftValidation(resource: EntryResource) {
  const say = useWords();
  const { id: municipality, sourceLanguage } = useMunicipality();
  return useCallback(
    (values: Record<string, unknown>) => {
      const kind = kindOfResource[resource];
      const problems = problemsOf(draftFrom({ municipality, ...values, kind } as DraftValues), sourceLanguage);
      return errorsAt(problems.map((problem) => ({ path: problem.path, text: problemText(say, problem) })));
    },
    [say, municipality, sourceLanguage, resource],
  );
}
