import type { AnyEntry } from '@ventanilla/contracts';
import { useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { DeskDataProvider } from '../core/data-provider.js';
import { isDeskError } from '../core/desk-error.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { type DraftValues, draftFrom, problemsOf } from './entry-draft.js';
import { useIsEdited } from './use-is-edited.js';

/** A pause long enough to have finished a thought. */
const QUIET_MS = 5_000;

export type Autosaved = { at: Date } | 'failed' | null;

/**
 * Saves a draft that is there already once somebody pauses, quietly: the form stays as it is, only the version it builds
 * on moves. What can not be saved yet, for want of something, waits for the next pause; a conflict waits for the person
 * to save, who then sees both sides.
 */
export function useAutosave(entry: AnyEntry | undefined): Autosaved {
  const { getValues, setValue } = useFormContext();
  const { sourceLanguage } = useMunicipality();
  const values = useWatch();
  const isEdited = useIsEdited();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const lastSent = useRef('');
  const [autosaved, setAutosaved] = useState<Autosaved>(null);

  useEffect(() => {
    if (!entry || !isEdited) return undefined;
    const timer = setTimeout(() => void save(entry), QUIET_MS);
    return () => clearTimeout(timer);

    async function save({ id, kind }: AnyEntry) {
      const draft = draftFrom({ ...(getValues() as DraftValues), kind });
      const sent = JSON.stringify(draft);
      if (sent === lastSent.current || problemsOf(draft, sourceLanguage).length > 0) return;
      lastSent.current = sent;
      try {
        const { version } = await dataProvider.autosave(id, Number(getValues('version')), draft);
        setValue('version', version, { shouldDirty: false });
        setAutosaved({ at: new Date() });
      } catch (error) {
        if (!isDeskError(error)) throw error;
        setAutosaved('failed');
      }
    }
  }, [values, entry, isEdited, sourceLanguage, dataProvider, getValues, setValue]);

  return isEdited ? autosaved : null;
}
