import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { type GapInFull, type SetAsideReason, setAsideReasons } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useNotifyError } from '../entries/use-entry-deeds.js';
import { useWords } from '../i18n/use-words.js';
import { useForgetGaps } from './use-gaps.js';

type Props = { gap: GapInFull; onClose: () => void };

/** Why nobody will answer it. */
export function AsideDialog({ gap, onClose }: Props) {
  const say = useWords();
  const [reason, setReason] = useState<SetAsideReason | null>(null);
  const [note, setNote] = useState('');
  const setAside = useSetAside(gap, onClose);
  const isReady = reason !== null && (reason !== 'other' || note.trim() !== '');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="aside-dialog">
      <DialogTitle id="aside-dialog">{say('gap.asideTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography color="textSecondary">{say('gap.asideLead')}</Typography>
        <RadioGroup
          aria-labelledby="aside-dialog"
          value={reason ?? ''}
          onChange={(_, chosen) => setReason(setAsideReasons.find((each) => each === chosen) ?? null)}
        >
          {setAsideReasons.map((each) => (
            <FormControlLabel
              key={each}
              value={each}
              control={<Radio />}
              label={say(`gap.reason.${each}`)}
              sx={{ minHeight: 44 }}
            />
          ))}
        </RadioGroup>
        {reason === 'other' && (
          <TextField
            required
            multiline
            label={say('gap.asideNote')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button
          variant="contained"
          disabled={!isReady}
          onClick={() => reason !== null && void setAside({ reason, note: note.trim() })}
        >
          {say('gap.aside')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function useSetAside(gap: GapInFull, onDone: () => void) {
  const say = useWords();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const forget = useForgetGaps();
  const dataProvider = useDataProvider<DeskDataProvider>();
  return async (aside: { reason: SetAsideReason; note: string }) => {
    try {
      await dataProvider.setGapAside(gap, aside);
      notify(say('gap.setAsideDone'), { type: 'success' });
      onDone();
      void forget();
    } catch (error) {
      notifyError(error);
    }
  };
}
