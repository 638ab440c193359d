import { Box, Button, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, TextField } from '@mui/material';
import type { GapInFull } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { useCreatePath, useDataProvider } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import type { NewAnswer } from '../core/gap-deeds.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useForgetGaps } from './use-gaps.js';

const kinds = ['guide', 'service'] as const;
const resourceOf = { guide: 'guides', service: 'services' };

/** Begins the entry that is missing, and goes on in its editor. */
export function WriteSection({ gap }: { gap: GapInFull }) {
  const say = useWords();
  const [kind, setKind] = useState<NewAnswer['kind']>('guide');
  const [title, setTitle] = useState('');
  const { write, isWriting } = useWrite(gap);
  function submit(event: FormEvent) {
    event.preventDefault();
    void write({ kind, title: title.trim() });
  }
  return (
    <Section title={say('gap.write')} lead={say('gap.writeLead')}>
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 560 }}>
        <FormControl>
          <FormLabel id="gap-kind">{say('gap.writeKind')}</FormLabel>
          <RadioGroup
            aria-labelledby="gap-kind"
            value={kind}
            onChange={(_, chosen) => setKind(kinds.find((each) => each === chosen) ?? 'guide')}
          >
            {kinds.map((each) => (
              <FormControlLabel
                key={each}
                value={each}
                control={<Radio />}
                label={say(`gap.kind.${each}`)}
                sx={{ minHeight: 44 }}
              />
            ))}
          </RadioGroup>
        </FormControl>
        <TextField
          required
          label={say('gap.writeTitle')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <Button
          type="submit"
          variant="outlined"
          disabled={isWriting || title.trim().length < 3}
          sx={{ justifySelf: 'start', minHeight: 44 }}
        >
          {say('gap.writeDo')}
        </Button>
      </Box>
    </Section>
  );
}

function useWrite(gap: GapInFull) {
  const notifyError = useNotifyError();
  const forget = useForgetGaps();
  const navigate = useNavigate();
  const createPath = useCreatePath();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [isWriting, setWriting] = useState(false);
  async function write(answer: NewAnswer) {
    setWriting(true);
    try {
      const { entry } = await dataProvider.writeGap(gap, answer);
      void forget();
      if (entry) void navigate(createPath({ resource: resourceOf[answer.kind], type: 'edit', id: entry.id }));
    } catch (error) {
      notifyError(error);
    } finally {
      setWriting(false);
    }
  }
  return { write, isWriting };
}
