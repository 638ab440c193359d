import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { type AnyEntry, nextReviewBy } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { todayIn } from '../entries/review-due.js';
import { useKeepEntry, useNotifyError } from '../entries/use-entry-deeds.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import type { Checked } from './verification-deeds.js';

const ways = ['phone', 'visit', 'web'] as const;

/** Asks how it was checked; everything else is proposed. */
export function VerifyDialog({ entry, onClose }: { entry: AnyEntry; onClose: () => void }) {
  const say = useWords();
  const { checked, change, isPending, verify } = useVerifying(entry, onClose);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="verify-title">
      <DialogTitle id="verify-title">{say('verify.dialog')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <FormControl>
          <FormLabel id="verify-how" sx={{ position: 'absolute', clipPath: 'inset(50%)' }}>
            {say('verify.dialog')}
          </FormLabel>
          <RadioGroup
            aria-labelledby="verify-how"
            value={checked.how}
            onChange={(_, how) => change({ how: how as Checked['how'] })}
          >
            {ways.map((way) => (
              <FormControlLabel key={way} value={way} control={<Radio />} label={say(`verify.how.${way}`)} />
            ))}
          </RadioGroup>
        </FormControl>
        <TextField
          label={say('verify.by')}
          helperText={say('verify.byWhy')}
          value={checked.checkedBy}
          onChange={({ target }) => change({ checkedBy: target.value })}
          required
          slotProps={{ htmlInput: { maxLength: 120 } }}
        />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <Day label={say('verify.day')} value={checked.checkedAt} onChange={(checkedAt) => change({ checkedAt })} />
          <Day
            label={say('verify.next')}
            value={checked.reviewBy ?? ''}
            onChange={(day) => change({ reviewBy: day || null })}
          />
        </Box>
        <TextField
          label={say('verify.note')}
          value={checked.note}
          onChange={({ target }) => change({ note: target.value })}
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: 1_000 } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button variant="contained" onClick={verify} disabled={isPending || checked.checkedBy.trim() === ''}>
          {say('verify.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

function useVerifying(entry: AnyEntry, onClose: () => void) {
  const say = useWords();
  const notify = useNotify();
  const refresh = useRefresh();
  const keep = useKeepEntry();
  const notifyError = useNotifyError();
  const { timeZone, reviewMonths } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [isPending, setPending] = useState(false);
  const today = todayIn(timeZone);
  const [checked, setChecked] = useState<Checked>({
    how: 'phone',
    checkedAt: today,
    checkedBy: entry.facts.checkedBy ?? '',
    reviewBy: nextReviewBy(entry, today, reviewMonths),
    note: '',
  });

  async function verify() {
    setPending(true);
    try {
      const verified = await dataProvider.verify(entry, checked);
      keep(verified);
      notify(say(isSeen(verified, checked) ? 'verify.done' : 'verify.doneDraft'), { type: 'success' });
      onClose();
      refresh();
    } catch (error) {
      notifyError(error);
    } finally {
      setPending(false);
    }
  }

  return { checked, change: (part: Partial<Checked>) => setChecked({ ...checked, ...part }), isPending, verify };
}

function isSeen({ published }: AnyEntry, { checkedAt }: Checked): boolean {
  return published !== null && published.facts.checkedAt === checkedAt;
}
