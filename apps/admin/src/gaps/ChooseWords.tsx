import { Box, Button, Chip, FormHelperText, TextField, Typography } from '@mui/material';
import type { AddedWord, GapInFull } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';

type Props = { gap: GapInFull; words: AddedWord[]; onChoose: (words: AddedWord[]) => void };

/** The words people ask with, to press, and a place for others. */
export function ChooseWords({ gap, words, onChoose }: Props) {
  const say = useWords();
  const own = words.filter(({ word }) => !gap.words.some((used) => used.word === word));
  const offered: AddedWord[] = [...gap.words.map(({ word, language }) => ({ word, language })), ...own];
  const isChosen = ({ word }: AddedWord) => words.some((chosen) => chosen.word === word);
  const without = ({ word }: AddedWord) => words.filter((chosen) => chosen.word !== word);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3">{say('gap.words')}</Typography>
      <FormHelperText sx={{ margin: 0 }}>{say('gap.wordsLead')}</FormHelperText>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {offered.map((each) => (
          <Chip
            key={each.word}
            label={each.word}
            lang={each.language}
            clickable
            aria-pressed={isChosen(each)}
            color={isChosen(each) ? 'primary' : 'default'}
            onClick={() => onChoose(isChosen(each) ? without(each) : [...words, each])}
            sx={{ height: 44, borderRadius: 22, fontSize: 'body1.fontSize' }}
          />
        ))}
      </Box>
      <OwnWord onAdd={(word) => onChoose([...without(word), word])} />
    </Box>
  );
}

function OwnWord({ onAdd }: { onAdd: (word: AddedWord) => void }) {
  const say = useWords();
  const { sourceLanguage } = useMunicipality();
  const [typed, setTyped] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    const word = typed.trim();
    if (word.length < 2) return;
    onAdd({ word, language: sourceLanguage });
    setTyped('');
  }
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'flex', gap: 1, maxWidth: 420 }}>
      <TextField
        fullWidth
        label={say('gap.ownWord')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 60 } }}
      />
      <Button type="submit" disabled={typed.trim().length < 2}>
        {say('gap.addWord')}
      </Button>
    </Box>
  );
}
