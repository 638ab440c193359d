import { Box, Button, TextField, Typography } from '@mui/material';
import { type CapacityLevel, capacityLevels, type TrainingInput } from '@ventanilla/contracts';
import { Choice } from '../governance/Choice.js';
import { useWords } from '../i18n/use-words.js';

type Capacity = TrainingInput['capacities'][number];
type Props = { capacities: readonly Capacity[]; onChange: (capacities: Capacity[]) => void };

/** What officials can do before and after, as an assessment of capacities says it. */
export function CapacityFields({ capacities, onChange }: Props) {
  const say = useWords();
  const change = (at: number, part: Partial<Capacity>) =>
    onChange(capacities.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <Box role="group" aria-labelledby="capacities" sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h3" id="capacities">
        {say('training.capacities')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {say('training.capacitiesLead')}
      </Typography>
      {capacities.map((capacity, at) => (
        // Lines have no names of their own before they are saved; they are only ever added at the end.
        <Box key={at} sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '2fr 1fr 1fr' } }}>
          <TextField
            label={say('training.capacity')}
            value={capacity.name}
            onChange={(event) => change(at, { name: event.target.value })}
          />
          <Level label={say('training.before')} level={capacity.before} onChange={(before) => change(at, { before })} />
          <Level label={say('training.after')} level={capacity.after} onChange={(after) => change(at, { after })} />
        </Box>
      ))}
      <Button
        sx={{ justifySelf: 'start' }}
        onClick={() => onChange([...capacities, { name: '', before: null, after: null, note: '' }])}
      >
        {say('training.addCapacity')}
      </Button>
    </Box>
  );
}

type LevelProps = { label: string; level: CapacityLevel | null; onChange: (level: CapacityLevel | null) => void };

function Level({ label, level, onChange }: LevelProps) {
  const say = useWords();
  const options = capacityLevels.map((each) => ({ value: each, label: say(`capacity.${each}`) }));
  return (
    <Choice
      label={label}
      value={level ?? ''}
      options={[{ value: '', label: say('capacity.unknown') }, ...options]}
      onChange={(value) => onChange(capacityLevels.find((each) => each === value) ?? null)}
    />
  );
}
