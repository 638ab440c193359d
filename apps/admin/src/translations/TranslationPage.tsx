import { Alert, Button, LinearProgress } from '@mui/material';
import type { AnyEntry, Passage, RememberedTranslation, Translation } from '@ventanilla/contracts';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { useLeaveGuard } from '../layout/use-leave-guard.js';
import { KeyHelp } from './KeyHelp.js';
import { keywordsPassage } from './keywords.js';
import { PassageList } from './PassageList.js';
import { TranslationBar } from './TranslationBar.js';
import { TranslationHeader } from './TranslationHeader.js';
import { nextOffer, takenOver } from './taken-over.js';
import { translationsHome } from './translation-path.js';
import { isContested, textOf } from './typed.js';
import { useRemembered } from './use-remembered.js';
import { goTo, useShortcuts } from './use-shortcuts.js';
import { useTranslation } from './use-translation.js';
import { useTranslationDeeds } from './use-translation-deeds.js';
import { useTyped } from './use-typed.js';

/** A language of an entry beside the language it is translated from, passage by passage. */
export function TranslationPage() {
  const say = useWords();
  const translate = useTranslate();
  const { id = '', language = '' } = useParams();
  const { entry, translation, error, reload } = useTranslation(id, language);
  if (error) {
    return (
      <Alert severity="error" action={<Button onClick={() => void reload()}>{say('common.retry')}</Button>}>
        {translate(error.message, { _: say('error.internal') })}
      </Alert>
    );
  }
  if (!entry || !translation) return <LinearProgress aria-label={say('common.loading')} />;
  return <Beside key={`${id} ${language}`} entry={entry} translation={translation} />;
}

type Props = { entry: AnyEntry; translation: Translation };

function Beside({ entry, translation }: Props) {
  const draft = useTyped(entry.id, translation.language);
  const deeds = useTranslationDeeds(entry, translation, draft);
  const { passages } = translation;
  const say = useWords();
  useLeaveGuard(deeds.isChanged, translationsHome(entry.id), say('translation.leave'));

  const remembered = useRemembered(translation);
  const contested = [...passages, keywordsPassage(translation)].find((passage) => isContested(draft.typed, passage));

  function save() {
    if (contested) goTo(contested.path);
    else if (deeds.isChanged && !deeds.isPending) void deeds.save();
  }

  function take(passage: Passage, offer: RememberedTranslation) {
    const sides = { source: passage.source, language: translation.language };
    draft.type(passage, takenOver(textOf(draft.typed, passage), sides, offer));
  }

  function takeNext(passage: Passage) {
    const offer = nextOffer(textOf(draft.typed, passage), remembered.get(passage.path));
    if (offer) take(passage, offer);
  }

  useShortcuts(passages, draft.typed, {
    save,
    confirm: ({ path }) => void deeds.confirm([path]),
    copy: (passage) => draft.type(passage, passage.source),
    take: takeNext,
  });
  return (
    <>
      <TranslationHeader entry={entry} translation={translation} />
      <KeyHelp />
      <PassageList
        kind={entry.kind}
        translation={translation}
        draft={draft}
        deeds={deeds}
        remembered={remembered}
        onTake={take}
      />
      <TranslationBar
        entry={entry}
        translation={translation}
        deeds={deeds}
        hasToChoose={contested !== undefined}
        onSave={save}
      />
    </>
  );
}
