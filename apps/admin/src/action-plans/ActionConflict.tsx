import { Alert, Box } from '@mui/material';
import type { ActionInput, ActionPlan } from '@ventanilla/contracts';
import type { FieldDifference } from '../conflict/fields.js';
import type { Side } from '../conflict/merge.js';
import { SideChoices } from '../conflict/SideChoices.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';
import type { ActionField } from './use-save-action.js';

type Props = {
  mine: ActionInput;
  theirs: ActionInput;
  differences: readonly FieldDifference<ActionField>[];
  choices: Partial<Record<ActionField, Side>>;
  onChoose: (choices: Partial<Record<ActionField, Side>>) => void;
  findings: ActionPlan['findings'];
};

/** Somebody saved the action first: both sides of every field that differs. */
export function ActionConflict({ mine, theirs, differences, choices, onChoose, findings }: Props) {
  const say = useWords();
  const read = useReadableField(findings);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Alert severity="warning">{say('plan.conflict')}</Alert>
      {differences.map(({ name, suggested }) => (
        <SideChoices
          key={name}
          label={say(name === 'findings' ? 'plan.about' : `plan.column.${name}`)}
          theirs={read(name, theirs)}
          mine={read(name, mine)}
          chosen={choices[name] ?? suggested}
          onChoose={(side) => onChoose({ ...choices, [name]: side })}
        />
      ))}
    </Box>
  );
}

function useReadableField(findings: ActionPlan['findings']) {
  const say = useWords();
  const dates = useDates();
  const written = useWritten();
  const nameOf = (key: string) => written(findings.find((each) => each.key === key)?.titles ?? {}) || key;
  return (name: ActionField, action: ActionInput): string => {
    if (name === 'findings') return action.findings.map(nameOf).join('\n');
    if (name === 'institution') return action.institution.name;
    if (name === 'dueOn') return action.dueOn ? dates.day(action.dueOn) : say('plan.noDay');
    if (name !== 'budget') return action[name];
    const { budget } = action;
    return budget ? `${budget.amount.toLocaleString()} ${budget.currency}` : say('plan.noBudget');
  };
}
