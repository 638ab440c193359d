import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { Entry } from '@ventanilla/contracts';
import type { Occurrence } from '@ventanilla/directory';
import { FormProvider, useForm } from 'react-hook-form';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { DateFields } from './DateFields.js';
import { changeOf, type DateDraft, draftOf } from './date-draft.js';
import type { ChangeDate } from './use-change-date.js';

type Props = { stop: Entry<'mobileStop'>; date: Occurrence; change: ChangeDate; onClose: () => void };

/** Another day, other hours, another place or a note for one date. */
export function ChangeDateDialog({ stop, date, change, onClose }: Props) {
  const say = useWords();
  const { day } = useDates();
  const { facts } = stop.published ?? stop;
  const form = useForm<DateDraft>({ defaultValues: draftOf(facts, date) });
  const draft = form.watch();
  const isHalfWritten = draft.date === '' || (draft.isElsewhere && draft.address.address1.trim() === '');
  const save = async () => {
    onClose();
    await change(date, changeOf(facts, date.planned, form.getValues()));
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="change-date">
      <DialogTitle id="change-date">{say('stopPage.changeTitle', { date: day(date.planned) })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <FormProvider {...form}>
          <DateFields facts={facts} planned={date.planned} languages={Object.keys(stop.texts)} />
        </FormProvider>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button variant="contained" onClick={save} disabled={isHalfWritten}>
          {say('stopPage.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
