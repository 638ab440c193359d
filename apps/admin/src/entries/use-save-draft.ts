import { type AnyEntry, type AnyEntryInput, entrySchema, type Problem } from '@ventanilla/contracts';
import { useRef, useState } from 'react';
import { useDataProvider, useNotify, useRedirect } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { isDeskError } from '../core/desk-error.js';
import { useWords } from '../i18n/use-words.js';
import { type DraftValues, draftFrom } from './entry-draft.js';
import { type EntryResource, kindOfResource } from './entry-kinds.js';
import { errorsAt, problemText } from './problem-text.js';
import { useKeepEntry, useNotifyError } from './use-entry-deeds.js';

/** Two people saved the same entry: what both started from, what is stored now, and what was about to be saved. */
export type Conflict = { base: AnyEntry; theirs: AnyEntry; mine: AnyEntryInput };

/** Saves the draft. Gives back what core found wrong, for the form to show at its fields. */
export function useSaveDraft(resource: EntryResource, entry: AnyEntry | null) {
  const say = useWords();
  const notify = useNotify();
  const redirect = useRedirect();
  const keep = useKeepEntry();
  const notifyError = useNotifyError();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [isMinor, setMinor] = useState(false);
  // What was autosaved since the page was opened, or saved last, is judged together with what is saved now.
  const since = useRef(entry?.version ?? 1);

  async function store(draft: AnyEntryInput, version: number) {
    const minor = isMinor ? { minor: true as const, since: since.current } : undefined;
    if (entry) return dataProvider.saveDraft(entry.id, version, draft, minor);
    return (await dataProvider.create<AnyEntry>(resource, { data: draft })).data;
  }

  async function save(values: DraftValues & { version?: number }) {
    const draft = draftFrom({ ...values, kind: kindOfResource[resource] });
    try {
      const saved = await store(draft, values.version ?? entry?.version ?? 1);
      keep(saved);
      since.current = saved.version;
      setMinor(false);
      setConflict(null);
      notify(say('editor.saved'), { type: 'success' });
      if (!entry) redirect('edit', resource, saved.id);
      return undefined;
    } catch (error) {
      return refused(error, draft);
    }
  }

  function refused(error: unknown, mine: AnyEntryInput) {
    if (isDeskError(error, 'conflict') && entry) {
      setConflict({ base: entry, theirs: entrySchema.parse(error.body.conflict?.current), mine });
      return undefined;
    }
    if (isDeskError(error, 'keyTaken')) return errorsAt([{ path: ['key'], text: say('error.keyTaken') }]);
    if (isDeskError(error, 'invalid') && error.body.problems.length > 0) {
      notify(say('editor.problems'), { type: 'error' });
      return errorsAt(error.body.problems.map((problem) => ({ path: formPath(problem), text: textOf(problem) })));
    }
    notifyError(error);
    return undefined;
  }

  function textOf({ path, code, message }: Problem): string {
    return problemText(say, { path: path.split('.'), code, message });
  }

  return { save, conflict, setConflict, isMinor, setMinor };
}

/** Core names what is wrong from the body's root; the form has the entry itself at its root. */
function formPath({ path }: Problem): string[] {
  const parts = path.split('.');
  return parts[0] === 'entry' || parts[0] === 'body'
    ? formPath({ path: parts.slice(1).join('.'), code: '', message: '' })
    : parts;
}
