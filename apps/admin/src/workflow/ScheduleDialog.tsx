import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { Refusal } from '../entries/Refusal.js';
import { type PublicDeed, useChosenLanguages, useLanguagesFor } from '../entries/use-languages-for.js';
import { useWords } from '../i18n/use-words.js';
import { momentIn } from '../i18n/zone.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { LanguageChoice } from './LanguageChoice.js';
import { MomentInput } from './MomentInput.js';
import { useDeed } from './use-deed.js';

/** What languages are to become at a moment, on the municipality's clocks. */
export function ScheduleDialog({ entry, onClose }: { entry: AnyEntry; onClose: () => void }) {
  const say = useWords();
  const { timeZone } = useMunicipality();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const [action, setAction] = useState<PublicDeed>('publish');
  const { possible, likely } = useLanguagesFor(action, entry);
  const [chosen, setChosen] = useChosenLanguages(likely);
  const [clock, setClock] = useState('');
  const { run, refusal, isPending } = useDeed(say('schedule.done'), onClose);
  const at = momentIn(timeZone, clock);
  const isPast = at !== null && at <= new Date();
  const languages = chosen.filter((language) => possible.includes(language));

  function schedule() {
    if (at) void run(() => dataProvider.schedule(entry, { languages, action, at: at.toISOString() }));
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="schedule-dialog">
      <DialogTitle id="schedule-dialog">{say('schedule.open')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{say('schedule.explain')}</Typography>
        {refusal && <Refusal error={refusal} />}
        {entry.published && <ActionChoice action={action} onChoose={setAction} />}
        <LanguageChoice entry={entry} possible={possible} chosen={languages} onChoose={setChosen} />
        <MomentInput value={clock} onChange={setClock} />
        {isPast && <Typography color="error">{say('moment.past')}</Typography>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button
          variant="contained"
          disabled={languages.length === 0 || at === null || isPast || isPending}
          onClick={schedule}
        >
          {say('schedule.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function ActionChoice({ action, onChoose }: { action: PublicDeed; onChoose: (action: PublicDeed) => void }) {
  const say = useWords();
  return (
    <RadioGroup row value={action} onChange={(_, value) => onChoose(value === 'publish' ? 'publish' : 'unpublish')}>
      <FormControlLabel value="publish" control={<Radio />} label={say('publish.confirm')} />
      <FormControlLabel value="unpublish" control={<Radio />} label={say('publish.backToDraft')} />
    </RadioGroup>
  );
}
