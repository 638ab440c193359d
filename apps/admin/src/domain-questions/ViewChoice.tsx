import { Box, MenuItem, TextField } from '@mui/material';
import { type DomainStatistics, statisticsPeriods } from '@ventanilla/contracts';
import type { DomainView } from '../core/domain-deeds.js';
import { useWords } from '../i18n/use-words.js';

type Props = { view: DomainView; statistics: DomainStatistics | undefined; onChoose: (view: DomainView) => void };

/** For which days, and beside whose domains where there is a choice. */
export function ViewChoice({ view, statistics, onChoose }: Props) {
  const say = useWords();
  const { choices = [], domainsOf = '' } = statistics ?? {};
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
      {choices.length > 1 && (
        <Choice
          label={say('domains.whose')}
          value={domainsOf}
          options={choices.map((value) => ({ value, label: say(whose[value]) }))}
          onChoose={(of) => onChoose({ ...view, domainsOf: of })}
        />
      )}
      <Choice
        label={say('domains.period')}
        value={view.days}
        options={statisticsPeriods.map((value) => ({ value, label: say(`domains.days${value}`) }))}
        onChoose={(days) => onChoose({ ...view, days })}
      />
    </Box>
  );
}

const whose = { profile: 'domains.whoseProfile', round: 'domains.whoseRound' } as const;

type ChoiceProps<Value extends string> = {
  label: string;
  value: string;
  options: readonly { value: Value; label: string }[];
  onChoose: (value: Value) => void;
};

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value as Value)}
      sx={{ minWidth: 190 }}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
