import { Alert, Box, Button, LinearProgress, TextField } from '@mui/material';
import { PROFILE_DOCUMENT_CHARACTERS } from '@ventanilla/contracts';
import { useRef, useState } from 'react';
import { textOf } from '../../exchange/save-file.js';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import type { ReadingState } from './use-reading.js';

type Fault = 'read.fileKind' | 'read.fileTooLarge' | 'read.fileUnread';

/** Where the document is pasted or its file is chosen. */
export function DocumentSection({ reading }: { reading: ReadingState }) {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { text, write, read, result, isPending } = reading;
  const [fault, setFault] = useState<Fault | null>(null);
  async function take(file: File | undefined) {
    if (!file) return;
    const content = await readDocumentFile(file);
    // The same file, corrected, must be noticed when it is chosen again.
    if (input.current) input.current.value = '';
    setFault('fault' in content ? content.fault : null);
    if ('fault' in content) return;
    write(content.text);
    await read(content.text);
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
      {fault && <Alert severity="error">{say(fault)}</Alert>}
      <Box sx={{ minHeight: 4 }}>{isPending && <LinearProgress aria-label={say('common.loading')} />}</Box>
    </Section>
  );
}

async function readDocumentFile(file: File): Promise<{ text: string } | { fault: Fault }> {
  if (!/\.(txt|html?)$/i.test(file.name)) return { fault: 'read.fileKind' };
  if (file.size > PROFILE_DOCUMENT_CHARACTERS) return { fault: 'read.fileTooLarge' };
  return textOf(file).then(
    (text) => ({ text }),
    // The browser does not say why: the file may have been moved, or be open elsewhere.
    () => ({ fault: 'read.fileUnread' as const }),
  );
}
