import { Box } from '@mui/material';
import type { EntryKind, Passage, RememberedTranslation, Translation } from '@ventanilla/contracts';
import { useMemo } from 'react';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { KeywordsSection } from './KeywordsSection.js';
import { PassageRow } from './PassageRow.js';
import { groupsOf } from './passages.js';
import { isContested, textOf } from './typed.js';
import type { RememberedByPath } from './use-remembered.js';
import { useSteady } from './use-steady.js';
import type { useTranslationDeeds } from './use-translation-deeds.js';
import type { TypedDraft } from './use-typed.js';

type Props = {
  kind: EntryKind;
  translation: Translation;
  draft: TypedDraft;
  deeds: ReturnType<typeof useTranslationDeeds>;
  remembered: RememberedByPath;
  onTake: (passage: Passage, offer: RememberedTranslation) => void;
};

const none: readonly RememberedTranslation[] = [];

/** Every passage in the order of the source: the fields together, then each section on its own. */
export function PassageList({ kind, translation, draft, remembered, ...props }: Props) {
  const say = useWords();
  const { confirm, draftByMachine, problems } = props.deeds;
  const { passages, sourceLanguage, language, machine } = translation;
  const { type, drop, standBy, typed } = draft;
  const beside = useMemo(
    () => ({ kind, sourceLanguage, language, machine }),
    [kind, sourceLanguage, language, machine],
  );
  const onConfirm = useSteady(({ path }: Passage) => void confirm([path]));
  const onTake = useSteady(props.onTake);
  const onMachine = useSteady(({ path }: Passage) => void draftByMachine([path]));
  const deeds = useMemo(
    () => ({ onType: type, onDrop: drop, onStandBy: standBy, onConfirm, onMachine, onTake }),
    [type, drop, standBy, onConfirm, onMachine, onTake],
  );
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      {groupsOf(passages).map(({ section, parts }) => (
        <Section
          key={section}
          title={section === 0 ? say('editor.texts') : say('translation.section', { number: section })}
        >
          {parts.map(({ passage, name }) => (
            <PassageRow
              key={passage.path}
              passage={passage}
              name={name}
              beside={beside}
              text={textOf(typed, passage)}
              isTyped={typed[passage.path] !== undefined}
              isContested={isContested(typed, passage)}
              problem={problems[passage.path]}
              offers={remembered.get(passage.path) ?? none}
              deeds={deeds}
            />
          ))}
        </Section>
      ))}
      <KeywordsSection translation={translation} draft={draft} problem={problems['keywords']} />
    </Box>
  );
}
