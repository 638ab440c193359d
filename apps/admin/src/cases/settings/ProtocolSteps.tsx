import UpIcon from '@mui/icons-material/ArrowUpward';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, Checkbox, FormControlLabel, IconButton, TextField } from '@mui/material';
import type { CaseProtocolInput } from '@ventanilla/contracts';
import { useWords } from '../../i18n/use-words.js';
import { blankStep, withoutStepAt, withStepAt, withStepUp, withText } from './protocol-form.js';

type Props = { form: CaseProtocolInput; language: string; onChange: (form: CaseProtocolInput) => void };

/** The steps of a protocol in one language, in the order they are gone through. */
export function ProtocolSteps({ form, language, onChange }: Props) {
  const say = useWords();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {form.steps.map((step, at) => (
        <StepFields key={step.id} form={form} at={at} language={language} onChange={onChange} />
      ))}
      <Box>
        <Button variant="outlined" onClick={() => onChange({ ...form, steps: [...form.steps, blankStep()] })}>
          {say('protocols.addStep')}
        </Button>
      </Box>
    </Box>
  );
}

function StepFields({ form, at, language, onChange }: Props & { at: number }) {
  const say = useWords();
  const step = form.steps[at];
  if (!step) return null;
  const number = at + 1;
  return (
    <Box
      role="group"
      aria-label={say('protocols.step', { number })}
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: 0.5, alignItems: 'start' }}
    >
      <Box sx={{ display: 'grid' }}>
        <TextField
          multiline
          label={say('protocols.step', { number })}
          value={step.texts[language] ?? ''}
          onChange={(event) =>
            onChange(withStepAt(form, at, { texts: withText(step.texts, language, event.target.value) }))
          }
          slotProps={{ htmlInput: { lang: language, maxLength: 500 } }}
        />
        <FormControlLabel
          control={
            <Checkbox
              checked={step.required}
              onChange={(_, required) => onChange(withStepAt(form, at, { required }))}
            />
          }
          label={say('protocols.required')}
        />
      </Box>
      <Box sx={{ display: 'grid' }}>
        <IconButton
          aria-label={say('protocols.removeStep', { number })}
          onClick={() => onChange(withoutStepAt(form, at))}
        >
          <RemoveIcon />
        </IconButton>
        {at > 0 && (
          <IconButton aria-label={say('protocols.stepUp', { number })} onClick={() => onChange(withStepUp(form, at))}>
            <UpIcon />
          </IconButton>
        )}
      </Box>
    </Box>
  );
}
