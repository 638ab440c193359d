import { Alert, Box, Checkbox, FormControlLabel, FormGroup, FormHelperText, FormLabel, TextField } from '@mui/material';
import type { ActionPlan, Institution } from '@ventanilla/contracts';
import { Choice } from '../governance/Choice.js';
import { DayField } from '../governance/DayField.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';

export type ActionForm = {
  title: string;
  findings: readonly string[];
  institution: Institution;
  progressIndicator: string;
  dueOn: string;
  amount: string;
  currency: string;
};

type Props = {
  form: ActionForm;
  onChange: (change: Partial<ActionForm>) => void;
  findings: ActionPlan['findings'];
  institutions: readonly Institution[];
};

export function ActionFields({ form, onChange, findings, institutions }: Props) {
  const say = useWords();
  const known = institutions.some(({ key }) => key === form.institution.key) || form.institution.key === '';
  const offered = known ? institutions : [form.institution, ...institutions];
  return (
    <>
      <TextField
        required
        autoFocus
        multiline
        label={say('plan.column.title')}
        value={form.title}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <FindingBoxes form={form} onChange={onChange} findings={findings} />
      {offered.length === 0 && <Alert severity="info">{say('plan.noInstitutions')}</Alert>}
      <Choice
        label={say('plan.column.institution')}
        value={form.institution.key}
        options={[{ value: '', label: '—' }, ...offered.map(({ key, name }) => ({ value: key, label: name }))]}
        onChange={(key) => onChange({ institution: offered.find((each) => each.key === key) ?? { key: '', name: '' } })}
      />
      <TextField
        required
        multiline
        label={say('plan.column.progressIndicator')}
        helperText={say('plan.progressIndicatorHelp')}
        value={form.progressIndicator}
        onChange={(event) => onChange({ progressIndicator: event.target.value })}
      />
      <DayField label={say('plan.column.dueOn')} value={form.dueOn} onChange={(dueOn) => onChange({ dueOn })} />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 110px', gap: 1.5 }}>
        <TextField
          type="number"
          label={say('plan.column.budget')}
          value={form.amount}
          slotProps={{ htmlInput: { min: 0, step: 'any' } }}
          onChange={(event) => onChange({ amount: event.target.value })}
        />
        <TextField
          label={say('plan.column.currency')}
          value={form.currency}
          slotProps={{ htmlInput: { maxLength: 3 } }}
          onChange={(event) => onChange({ currency: event.target.value })}
        />
      </Box>
    </>
  );
}

function FindingBoxes({ form, onChange, findings }: Pick<Props, 'form' | 'onChange' | 'findings'>) {
  const say = useWords();
  const written = useWritten();
  const toggle = (key: string) => {
    const rest = form.findings.filter((each) => each !== key);
    onChange({ findings: rest.length < form.findings.length ? rest : [...rest, key] });
  };
  return (
    <FormGroup role="group" aria-labelledby="about-findings">
      <FormLabel id="about-findings">{say('plan.about')}</FormLabel>
      {form.findings.length === 0 && <FormHelperText>{say('plan.aboutNone')}</FormHelperText>}
      {findings.map(({ key, titles }) => (
        <FormControlLabel
          key={key}
          sx={{ alignItems: 'flex-start' }}
          control={<Checkbox checked={form.findings.includes(key)} onChange={() => toggle(key)} />}
          label={<Box sx={{ paddingBlock: 1, overflowWrap: 'anywhere' }}>{written(titles)}</Box>}
        />
      ))}
    </FormGroup>
  );
}
