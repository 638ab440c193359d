import { Alert, Button } from '@mui/material';
import { INDICATOR_SET_BYTES, type IndicatorSet } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { DropFile } from '../exchange/DropFile.js';
import { saveFile, textOf } from '../exchange/save-file.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { exampleTable } from './example-table.js';
import { FileProblems } from './FileProblems.js';
import { SetRefusal } from './SetRefusal.js';
import { useCountsInWords } from './use-counts-in-words.js';
import { useKeepSet } from './use-indicator-set.js';

type Fault = 'set.fileKind' | 'set.fileEmpty' | 'set.fileTooLarge' | 'set.fileUnread';

/** Reads a table or a whole set into a draft, all or nothing. */
export function SetImport({ set }: { set: IndicatorSet }) {
  const say = useWords();
  const notify = useNotify();
  const keep = useKeepSet();
  const countsOf = useCountsInWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending, forget } = useRefusable();
  const [fault, setFault] = useState<Fault | null>(null);

  async function take(file: File) {
    forget();
    const read = await readSetFile(file);
    setFault(typeof read === 'string' ? read : null);
    if (typeof read === 'string') return;
    const changed = await run(() => dataProvider.importIndicatorSet(set, read.format, read.text));
    if (!changed) return;
    keep(changed);
    notify(say('set.imported', { counts: countsOf(changed.counts) }), { type: 'success' });
  }

  return (
    <Section title={say('set.importTitle')} lead={say('set.importLead')}>
      <Button sx={{ justifySelf: 'start' }} onClick={() => saveFile(exampleTable())}>
        {say('set.template')}
      </Button>
      <DropFile
        disabled={isPending}
        accept=".csv,.json"
        hint={say('set.importHint')}
        onFile={(file) => void take(file)}
      />
      {fault && <Alert severity="error">{say(fault)}</Alert>}
      {refusal?.body.code === 'invalid' && <FileProblems problems={refusal.body.problems} />}
      {refusal && refusal.body.code !== 'invalid' && <SetRefusal error={refusal} />}
    </Section>
  );
}

async function readSetFile(file: File): Promise<{ format: 'csv' | 'json'; text: string } | Fault> {
  const format = /\.(csv|json)$/i.exec(file.name)?.[1]?.toLowerCase();
  if (format !== 'csv' && format !== 'json') return 'set.fileKind';
  if (file.size === 0) return 'set.fileEmpty';
  if (file.size > INDICATOR_SET_BYTES) return 'set.fileTooLarge';
  return textOf(file).then(
    (text) => ({ format, text }),
    // The browser does not say why: the file may have been moved, or be open elsewhere.
    () => 'set.fileUnread' as const,
  );
}
