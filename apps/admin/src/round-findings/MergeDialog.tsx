import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import type { FindingDraft } from '@ventanilla/contracts';
import { useId, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useRefusable } from '../core/use-refusable.js';
import { Refusal } from '../entries/Refusal.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';

type Props = { findings: readonly FindingDraft[]; onClose: () => void };

/** One text for findings that say the same; the first stays with the evidence of all. */
export function MergeDialog({ findings, onClose }: Props) {
  const say = useWords();
  const titleId = useId();
  const queries = useQueryClient();
  const { sourceLanguage: language } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending } = useRefusable();
  const [text, setText] = useState(findings.map((finding) => finding.text).join('\n'));

  async function merge() {
    const wish = findings.map(({ entry, version }) => ({ entry, version }));
    if (!(await run(() => dataProvider.mergeFindings({ findings: wish, language, text })))) return;
    await queries.invalidateQueries();
    onClose();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say('drafts.mergeTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say('drafts.mergeLead')}</Typography>
        {refusal && <Refusal error={refusal} />}
        <TextField
          label={say('drafts.mergeText')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          multiline
          minRows={4}
          fullWidth
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button variant="contained" disabled={isPending || text.trim() === ''} onClick={() => void merge()}>
          {say('drafts.merge')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
