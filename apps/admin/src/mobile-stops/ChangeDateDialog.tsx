import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import { type Instead, type StopReason, stopReasons } from '@ventanilla/contracts';
import type { Occurrence } from '@ventanilla/directory';
import { useState } from 'react';
import { DayField } from '../governance/DayField.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Columns } from '../inputs/RowsInput.js';
import { normalizeTime } from '../schedule/week.js';
import type { ChangeDate } from './use-change-date.js';

type Props = { date: Occurrence; change: ChangeDate; onClose: () => void };

/** Another day or other hours for one date. Another place is written in the stop itself, where there is a map. */
export function ChangeDateDialog({ date, change, onClose }: Props) {
  const say = useWords();
  const { day } = useDates();
  const [instead, setInstead] = useState<Instead>(() => insteadOf(date));
  const [reason, setReason] = useState<StopReason>(date.reason ?? 'weather');
  const put = (part: Partial<Instead>) => setInstead((before) => ({ ...before, ...part }));
  const save = async () => {
    onClose();
    await change(date, { change: 'changed', reason, instead });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="change-date">
      <DialogTitle id="change-date">{say('stopPage.changeTitle', { date: day(date.planned) })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, paddingTop: '8px !important' }}>
        <DayField label={say('stopPage.newDate')} value={instead.date} onChange={(next) => put({ date: next })} />
        <Columns width={140}>
          <HourField label={say('field.opensAt')} value={instead.opensAt} onChange={(opensAt) => put({ opensAt })} />
          <HourField
            label={say('field.closesAt')}
            value={instead.closesAt}
            onChange={(closesAt) => put({ closesAt })}
          />
        </Columns>
        <TextField
          select
          label={say('stopPage.because')}
          value={reason}
          onChange={({ target }) => setReason(stopReasons.find((each) => each === target.value) ?? 'other')}
        >
          {stopReasons.map((each) => (
            <MenuItem key={each} value={each}>
              {say(`stopPage.reason.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button variant="contained" onClick={save} disabled={instead.date === ''}>
          {say('stopPage.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function insteadOf({ date, opensAt, closesAt, place }: Occurrence): Instead {
  return { date, opensAt, closesAt, address: place?.address ?? null, position: place?.position ?? null };
}

function HourField({ label, value, onChange }: { label: string; value: string; onChange: (hour: string) => void }) {
  return (
    <TextField
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      onBlur={() => onChange(normalizeTime(value))}
    />
  );
}
