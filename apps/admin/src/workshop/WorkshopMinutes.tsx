import {
  Alert,
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  FormGroup,
  LinearProgress,
  TextField,
  Typography,
} from '@mui/material';
import type { AssessmentMatrix, Minutes } from '@ventanilla/contracts';
import { useTranslate } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { useMinutes, useStoredMinutes } from './use-minutes.js';

/** The minutes of today's workshop beside what is being decided. There is nothing to save. */
export function WorkshopMinutes({ matrix }: { matrix: AssessmentMatrix }) {
  const say = useWords();
  const translate = useTranslate();
  const stored = useStoredMinutes(matrix);
  return (
    <Box
      component="aside"
      aria-label={say('workshop.minutes')}
      sx={{
        display: 'grid',
        gap: 2,
        padding: 2.5,
        backgroundColor: 'background.paper',
        borderInlineStart: 1,
        borderColor: 'divider',
        minHeight: '100%',
        alignContent: 'start',
      }}
    >
      <Typography variant="h2">{say('workshop.minutes')}</Typography>
      {stored.isPending && <LinearProgress aria-label={say('common.loading')} />}
      {stored.isError && <Alert severity="error">{translate(stored.error.message)}</Alert>}
      {stored.data && <MinutesFields matrix={matrix} all={stored.data.items} />}
    </Box>
  );
}

function MinutesFields({ matrix, all }: { matrix: AssessmentMatrix; all: readonly Minutes[] }) {
  const say = useWords();
  const { draft, open } = useMinutes(matrix, all);
  const { input, theirs, standing } = open;
  return (
    <>
      <TextField
        label={say('workshopMinutes.text')}
        value={input.minutes}
        onChange={({ target }) => draft.type({ minutes: target.value })}
        multiline
        minRows={12}
        maxRows={24}
        slotProps={{ htmlInput: { maxLength: 20_000 } }}
      />
      <TextField
        label={say('workshopMinutes.heldOn')}
        type="date"
        value={input.heldOn}
        onChange={({ target }) => target.value && draft.type({ heldOn: target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Present matrix={matrix} present={input.institutions} onChange={(institutions) => draft.type({ institutions })} />
      {theirs ? (
        <MinutesConflict theirs={theirs} onChoose={(side) => void draft.choose(side)} />
      ) : (
        <Typography role="status" variant="body2" color={standing === 'refused' ? 'error' : 'textSecondary'}>
          {say(`workshopMinutes.${standing}`)}
        </Typography>
      )}
    </>
  );
}

type PresentProps = { matrix: AssessmentMatrix; present: string[]; onChange: (present: string[]) => void };

function Present({ matrix, present, onChange }: PresentProps) {
  const say = useWords();
  return (
    <FormGroup role="group" aria-label={say('workshopMinutes.present')}>
      <Typography sx={{ fontWeight: 650 }}>{say('workshopMinutes.present')}</Typography>
      {matrix.assessment.institutions.map(({ key, name }) => (
        <FormControlLabel
          key={key}
          label={name}
          control={
            <Checkbox
              checked={present.includes(key)}
              onChange={(_, isThere) => onChange(isThere ? [...present, key] : present.filter((one) => one !== key))}
            />
          }
        />
      ))}
    </FormGroup>
  );
}

type ConflictProps = { theirs: Minutes; onChoose: (side: 'mine' | 'theirs') => void };

function MinutesConflict({ theirs, onChoose }: ConflictProps) {
  const say = useWords();
  return (
    <Alert severity="warning" role="group" aria-label={say('workshopMinutes.conflict', { who: theirs.by })}>
      <Typography sx={{ fontWeight: 650 }}>{say('workshopMinutes.conflict', { who: theirs.by })}</Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', maxHeight: 240, overflow: 'auto' }}>
        {theirs.minutes}
      </Typography>
      <Button onClick={() => onChoose('theirs')}>{say('answer.takeTheirs')}</Button>
      <Button onClick={() => onChoose('mine')}>{say('answer.keepMine')}</Button>
    </Alert>
  );
}
