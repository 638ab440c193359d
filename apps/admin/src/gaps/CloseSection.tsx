import { Button } from '@mui/material';
import type { AddedWord, Gap, GapInFull } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useHeldBack } from '../test-questions/use-held-back.js';
import { ChooseEntry } from './ChooseEntry.js';
import { ChooseWords } from './ChooseWords.js';
import { Tries } from './Tries.js';
import { useForgetGaps } from './use-gaps.js';

/** Which entry answers it, and the words that have to be added so that the bot finds it: seen before anything changes. */
export function CloseSection({ gap }: { gap: GapInFull }) {
  const say = useWords();
  const answering = gap.candidates.find(({ key }) => key === gap.answeredBy);
  const [entry, setEntry] = useState<string | null>(answering?.id ?? gap.entry?.id ?? null);
  const [words, setWords] = useState<AddedWord[]>([]);
  const { close, isClosing, dialog } = useClose(gap);
  return (
    <Section title={say('gap.close')} lead={say('gap.closeLead')}>
      <ChooseEntry gap={gap} entry={entry} onChoose={setEntry} />
      {entry !== null && (
        <>
          <ChooseWords gap={gap} words={words} onChoose={setWords} />
          <Tries gap={gap} answer={{ entry, words }} />
          <Button
            variant="contained"
            disabled={isClosing}
            onClick={() => close({ entry, words })}
            sx={{ justifySelf: 'start', minHeight: 44 }}
          >
            {say(words.length > 0 ? 'gap.closeWords' : 'gap.closeLink')}
          </Button>
        </>
      )}
      {dialog}
    </Section>
  );
}

function useClose(gap: GapInFull) {
  const say = useWords();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const forget = useForgetGaps();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { attempt, dialog } = useHeldBack('publish');
  const [isClosing, setClosing] = useState(false);

  function tell({ closed }: Gap) {
    const told = closed?.told ?? 0;
    notify(told === 0 ? say('gap.closedDone') : say('gap.closedTold', { smart_count: told }), { type: 'success' });
    void forget();
  }

  async function close(answer: { entry: string; words: AddedWord[] }) {
    setClosing(true);
    await attempt((force) => dataProvider.closeGap(gap, answer, force), tell).catch(notifyError);
    setClosing(false);
  }
  return { close: (answer: { entry: string; words: AddedWord[] }) => void close(answer), isClosing, dialog };
}
