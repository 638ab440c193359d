import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import { type Assessment, type Minutes, type MinutesInput, phases } from '@ventanilla/contracts';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { useRefusable } from '../../core/use-refusable.js';
import { useWords } from '../../i18n/use-words.js';
import { Columns } from '../../inputs/RowsInput.js';
import { useMunicipality } from '../../municipality/municipality-context.js';
import { InstitutionsSelect } from '../InstitutionsSelect.js';
import { todayIn } from '../phase-days.js';
import { useRoundsChanged } from '../use-round.js';

type Props = { round: Assessment; before: Minutes | null; onClose: () => void };

/** Writes the minutes of a meeting, or corrects them. */
export function MinutesDialog({ round, before, onClose }: Props) {
  const say = useWords();
  const { timeZone } = useMunicipality();
  const [minutes, setMinutes] = useState(() => (before ? inputOf(before) : blank(round, todayIn(timeZone))));
  const { save, refusal, conflict, isPending } = useSaveMinutes(round, before, onClose);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="minutes-dialog">
      <DialogTitle id="minutes-dialog">{say(before ? 'round.editMinutes' : 'round.newMinutes')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {refusal && <Alert severity="error">{say(`error.${refusal.body.code}`)}</Alert>}
        {conflict && (
          <Alert
            severity="warning"
            action={
              <Button color="inherit" onClick={() => void save(minutes, conflict)}>
                {say('round.keepMine')}
              </Button>
            }
          >
            {say('round.conflict', { what: say('round.part.minutes') })}
            <blockquote style={{ whiteSpace: 'pre-wrap', margin: '8px 0' }}>{conflict.minutes}</blockquote>
          </Alert>
        )}
        <MinutesFields round={round} minutes={minutes} onChange={setMinutes} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('common.cancel')}</Button>
        <Button
          variant="contained"
          disabled={isPending || minutes.minutes.trim() === '' || minutes.heldOn === ''}
          onClick={() => void save(minutes)}
        >
          {say('round.saveMinutes')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

type FieldProps = { round: Assessment; minutes: MinutesInput; onChange: (minutes: MinutesInput) => void };

function MinutesFields({ round, minutes, onChange }: FieldProps) {
  const say = useWords();
  const change = (values: Partial<MinutesInput>) => onChange({ ...minutes, ...values });
  const choosePhase = (chosen: string) => {
    const phase = phases.find((each) => each === chosen);
    if (phase) change({ phase });
  };
  return (
    <div style={{ display: 'grid', gap: 16, paddingTop: 8 }}>
      <Columns width={220}>
        <TextField
          type="date"
          label={say('round.heldOn')}
          value={minutes.heldOn}
          onChange={({ target }) => change({ heldOn: target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          select
          label={say('round.minutesPhase')}
          value={minutes.phase}
          onChange={({ target }) => choosePhase(target.value)}
        >
          {phases.map((phase) => (
            <MenuItem key={phase} value={phase}>
              {say(`phase.${phase}`)}
            </MenuItem>
          ))}
        </TextField>
      </Columns>
      <InstitutionsSelect
        label={say('round.tookPart')}
        institutions={round.institutions}
        chosen={minutes.institutions}
        onChoose={(institutions) => change({ institutions })}
      />
      <TextField
        label={say('round.minutesText')}
        multiline
        minRows={6}
        value={minutes.minutes}
        onChange={({ target }) => change({ minutes: target.value })}
        slotProps={{ htmlInput: { maxLength: 20_000 } }}
      />
    </div>
  );
}

function useSaveMinutes(round: Assessment, before: Minutes | null, onDone: () => void) {
  const say = useWords();
  const notify = useNotify();
  const changed = useRoundsChanged();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { run, refusal, isPending } = useRefusable();
  async function save(minutes: MinutesInput, onto: Minutes | null = before) {
    const saved = await run(() =>
      onto ? dataProvider.updateMinutes(round.id, onto, minutes) : dataProvider.recordMinutes(round.id, minutes),
    );
    if (!saved) return;
    await changed();
    notify(say('round.minutesSaved'), { type: 'success' });
    onDone();
  }
  const conflict = refusal?.body.code === 'conflict' ? (refusal.body.conflict?.current as Minutes) : null;
  return { save, refusal: conflict ? null : refusal, conflict, isPending };
}

function inputOf({ phase, heldOn, institutions, minutes }: Minutes): MinutesInput {
  return { phase, heldOn, institutions, minutes };
}

function blank({ phase }: Assessment, heldOn: string): MinutesInput {
  return { phase, heldOn, institutions: [], minutes: '' };
}
