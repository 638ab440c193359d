import { Alert, Box, Button, LinearProgress, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useRefusable } from '../../core/use-refusable.js';
import { Refusal } from '../../entries/Refusal.js';
import { DropFile } from '../../exchange/DropFile.js';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../layout/Section.js';
import { documentFiles, type FileFault, pdfFaultOf, readDocumentFile } from './read-document-file.js';
import type { ReadingState } from './use-reading.js';

/** Where the file of the document is dropped or chosen, or its text pasted. */
export function DocumentSection({ reading }: { reading: ReadingState }) {
  const say = useWords();
  const { text, write, read, result, leftOut } = reading;
  const { take, fault, isReadingPdf, pdfRefusal } = useDocumentFile(reading);
  const isPending = reading.isPending || isReadingPdf;
  return (
    <Section title={say('read.text')} lead={say('read.textHelp')}>
      <DropFile
        disabled={isPending}
        accept={documentFiles}
        hint={say('read.fileHint')}
        onFile={(file) => void take(file)}
      />
      {fault && <Alert severity="error">{say(fault)}</Alert>}
      {pdfRefusal && <Refusal error={pdfRefusal} />}
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
      {leftOut.length > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {say('read.leftOut')} {leftOut.map((each) => `«${each}»`).join(', ')}
        </Typography>
      )}
      <Button
        variant="contained"
        sx={{ justifySelf: 'start' }}
        disabled={isPending || text.trim() === ''}
        onClick={() => void read()}
      >
        {say(result ? 'read.readAgain' : 'read.read')}
      </Button>
      <Box sx={{ minHeight: 4 }}>
        {isPending && <LinearProgress aria-label={say(isReadingPdf ? 'read.pdfReading' : 'common.loading')} />}
      </Box>
    </Section>
  );
}

/** A file's text is read at once; a PDF is made into text by core first. */
function useDocumentFile({ readPdf, write, read }: ReadingState) {
  const [fault, setFault] = useState<FileFault | null>(null);
  const { run, refusal, isPending, forget } = useRefusable();
  async function take(file: File) {
    forget();
    const content = await readDocumentFile(file);
    setFault('fault' in content ? content.fault : null);
    if ('fault' in content) return;
    const document = 'pdf' in content ? await run(() => readPdf(content.pdf)) : { text: content.text, leftOut: [] };
    if (!document) return;
    write(document.text, document.leftOut);
    await read(document.text);
  }
  const pdfFault = refusal && pdfFaultOf(refusal);
  return { take, fault: pdfFault ?? fault, pdfRefusal: pdfFault ? null : refusal, isReadingPdf: isPending };
}
