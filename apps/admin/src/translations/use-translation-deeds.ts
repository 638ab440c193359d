import type { AnyEntry, Passage, Problem, Translation } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { isDeskError } from '../core/desk-error.js';
import { problemText } from '../entries/problem-text.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { type Say, useWords } from '../i18n/use-words.js';
import { asDraft, keywordsPassage } from './keywords.js';
import { limitOf } from './passages.js';
import { changesOf } from './typed.js';
import { useForgetEntry, useKeepTranslation } from './use-translation.js';
import type { TypedDraft } from './use-typed.js';

export type Problems = Readonly<Record<string, string>>;

/** What can be done with a translation; each says how it went, and loses nothing that was typed. */
export function useTranslationDeeds(stored: AnyEntry, translation: Translation, draft: TypedDraft) {
  const say = useWords();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const forget = useForgetEntry();
  const keep = useKeepTranslation();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [problems, setProblems] = useState<Problems>({});
  const [isPending, setPending] = useState(false);
  const { entry, language, version } = translation;
  const changes = changesOf(draft.typed, [...translation.passages, keywordsPassage(translation)]);
  const isChanged = Object.keys(changes).length > 0;

  async function attempt<Outcome>(deed: () => Promise<Outcome>, done: string | ((outcome: Outcome) => string)) {
    setPending(true);
    try {
      const outcome = await deed();
      setProblems({});
      notify(typeof done === 'string' ? done : done(outcome), { type: 'success' });
      await forget(entry);
    } catch (error) {
      await refused(error);
    } finally {
      setPending(false);
    }
  }

  async function refused(error: unknown) {
    if (isDeskError(error, 'conflict')) {
      await forget(entry);
      notify(say('translation.conflict'), { type: 'warning', autoHideDuration: null });
    } else if (isDeskError(error, 'invalid') && error.body.problems.length > 0) {
      setProblems(problemsByPath(translation, error.body.problems, say));
      notify(say('editor.problems'), { type: 'error' });
    } else notifyError(error);
  }

  const save = () =>
    attempt(async () => {
      keep(await dataProvider.saveTranslation(entry, language, { version, ...asDraft(changes) }));
      draft.clear();
    }, say('translation.saved'));

  const confirm = (those?: string[]) =>
    attempt(
      () => dataProvider.confirmTranslations({ id: entry, version }, [language], those),
      say('translation.confirmed'),
    );

  async function draftByMachine(those?: string[]) {
    const wanted = translation.passages.filter(({ path, state }) => those?.includes(path) ?? state === 'missing');
    await attempt(
      async () => {
        const drafted = await dataProvider.translateByMachine({ id: entry, version }, language, those);
        keep(drafted);
        return wanted.filter((one) => isLeft(one, drafted.passages)).length;
      },
      (left) => (left > 0 ? say('machine.some', { smart_count: left }) : say('machine.done')),
    );
  }

  const submit = () =>
    attempt(
      () => dataProvider.submitForReview({ ...stored, version }, { languages: [language], note: '' }),
      say('translation.submitted'),
    );

  return { save, confirm, draftByMachine, submit, problems, isPending, isChanged };
}

/** A passage that the machine gave nothing for stands as it stood. */
function isLeft({ path, target }: Passage, after: readonly Passage[]): boolean {
  return after.some((one) => one.path === path && one.target === target);
}

function problemsByPath({ kind }: Translation, found: readonly Problem[], say: Say): Problems {
  return Object.fromEntries(
    found.map(({ path, code, message }) => {
      const passage = path.replace(/^(body\.)?(passages\.)?/, '').replace(/^keywords\..*/, 'keywords');
      if (code === 'too_small') return [passage, say('translation.needed')];
      return [passage, problemText(say, { path: [passage], code, message, limit: limitOf(kind, passage) })];
    }),
  );
}
