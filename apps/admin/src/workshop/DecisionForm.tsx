import {
  Alert,
  Box,
  Button,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import type { AssessmentMatrix, DecisionInput, MatrixRow } from '@ventanilla/contracts';
import { type FormEvent, useState } from 'react';
import { problemText } from '../answering/problem-text.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import { type DecisionDraft, type DecisionKind, draftOf, inputOf, problemsOf } from './decision.js';

type Props = {
  matrix: AssessmentMatrix;
  row: MatrixRow;
  kind: DecisionKind;
  isPending: boolean;
  onSend: (decision: DecisionInput) => void;
  onCancel: () => void;
};

/** Whose answer holds, or what it should say, and why. */
export function DecisionForm({ matrix, row, kind, isPending, onSend, onCancel }: Props) {
  const say = useWords();
  const [draft, setDraft] = useState(() => draftOf(kind));
  const [isTried, setTried] = useState(false);
  const problems = problemsOf(matrix, row, draft);
  const set = (change: Partial<DecisionDraft>) => setDraft({ ...draft, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.length === 0) onSend(inputOf(row.indicator, draft));
  };
  return (
    <Box
      component="form"
      aria-label={say(`decision.form.${kind}`)}
      onSubmit={submit}
      sx={{
        display: 'grid',
        gap: 2,
        maxWidth: 900,
        backgroundColor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        padding: 2,
      }}
    >
      <Choice matrix={matrix} row={row} draft={draft} onChange={set} />
      {kind === 'amended' && (
        <TextField
          label={say('decision.text')}
          value={draft.text}
          onChange={({ target }) => set({ text: target.value })}
          multiline
          slotProps={{ htmlInput: { maxLength: 10_000 } }}
        />
      )}
      <TextField
        label={say('decision.reason')}
        value={draft.reason}
        onChange={({ target }) => set({ reason: target.value })}
        multiline
        autoFocus={kind === 'objected'}
        slotProps={{ htmlInput: { maxLength: 4_000 } }}
      />
      {isTried && problems.length > 0 && (
        <Alert severity="error">
          {problems.map(({ path, code }) => (
            <div key={path + code}>{problemText(say, code)}</div>
          ))}
        </Alert>
      )}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" size="large" loading={isPending}>
          {say('decision.save')}
        </Button>
        <Button onClick={onCancel} size="large">
          {say('common.cancel')}
        </Button>
      </Box>
    </Box>
  );
}

type ChoiceProps = Pick<Props, 'matrix' | 'row'> & {
  draft: DecisionDraft;
  onChange: (change: Partial<DecisionDraft>) => void;
};

/** Accepting names whose answer holds, amending says another step; objecting chooses nothing. */
function Choice({ matrix, row, draft, onChange }: ChoiceProps) {
  const say = useWords();
  const written = useWritten();
  const nameOf = (key: string) => matrix.institutions.find(({ institution }) => institution === key)?.name ?? key;
  if (draft.kind === 'objected') return null;
  const isAmending = draft.kind === 'amended';
  const given = row.cells.filter(({ response }) => response !== null);
  const options: [string, string][] = isAmending
    ? matrix.set.scale.map(({ key, words }) => [key, written(words)])
    : given.map(({ institution }) => [institution, nameOf(institution)]);
  const chosen = isAmending ? draft.step : (draft.institution ?? '');
  return (
    <FormControl>
      <FormLabel id="decision-choice" sx={{ fontWeight: 650, color: 'text.primary' }}>
        {say(isAmending ? 'decision.step' : 'decision.whose')}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby="decision-choice"
        value={chosen}
        onChange={(_, value) => onChange(isAmending ? { step: value } : { institution: value })}
      >
        {options.map(([key, label], at) => (
          <FormControlLabel
            key={key}
            value={key}
            control={<Radio autoFocus={at === 0} />}
            label={label}
            sx={{ minHeight: 44 }}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
