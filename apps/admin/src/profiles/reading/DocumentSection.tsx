import { Box, Button, LinearProgress, TextField } from '@mui/material';
import { useRef } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import type { ReadingState } from './use-reading.js';

/** Where the document is pasted or its file is chosen. */
export function DocumentSection({ reading }: { reading: ReadingState }) {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { text, write, read, result, isPending } = reading;
  async function take(file: File | undefined) {
    if (!file) return;
    const content = await file.text();
    write(content);
    await read(content);
    // The same file, corrected, must be noticed when it is chosen again.
    if (input.current) input.current.value = '';
  }
  return (
    <Section title={say('read.text')} lead={say('read.textHelp')}>
      <TextField
        label={say('read.text')}
        value={text}
        onChange={({ target }) => write(target.value)}
        multiline
        minRows={6}
        maxRows={16}
        fullWidth
        slotProps={{ htmlInput: { style: { fontFamily: 'ui-monospace, monospace', fontSize: '0.85rem' } } }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" disabled={isPending || text.trim() === ''} onClick={() => void read()}>
          {say(result ? 'read.readAgain' : 'read.read')}
        </Button>
        <Button variant="outlined" disabled={isPending} onClick={() => input.current?.click()}>
          {say('read.file')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".txt,.html,.htm,text/plain,text/html"
          aria-label={say('read.file')}
          onChange={({ target }) => void take(target.files?.[0])}
        />
      </Box>
      <Box sx={{ minHeight: 4 }}>{isPending && <LinearProgress aria-label={say('common.loading')} />}</Box>
    </Section>
  );
}
