import { Alert, Box, Button } from '@mui/material';
import { SideChoices } from '../../conflict/SideChoices.js';
import { useWords } from '../../i18n/use-words.js';
import type { PlanChoices, PlanConflict } from './plan-conflict.js';
import { useReadablePart } from './use-readable-part.js';

type Props = PlanConflict & {
  choices: PlanChoices;
  onChoose: (choices: PlanChoices) => void;
  onKeepEditing: () => void;
  onTakeTheirs: () => void;
  onSave: () => void;
};

/** Somebody saved the plan first: both sides of every part that differs, and which of the two stays. */
export function PlanDecision({ mine, theirs, differences, choices, ...on }: Props) {
  const say = useWords();
  const read = useReadablePart(mine.municipality);
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      <Alert severity="warning">{say('round.planConflict')}</Alert>
      {differences.map(({ name, suggested }) => (
        <SideChoices
          key={name}
          label={say(`round.part.${name}`)}
          theirs={read(name, theirs, mine)}
          mine={read(name, mine, theirs)}
          chosen={choices[name] ?? suggested}
          onChoose={(side) => on.onChoose({ ...choices, [name]: side })}
        />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={on.onKeepEditing}>{say('conflict.keepEditing')}</Button>
        <Button onClick={on.onTakeTheirs}>{say('conflict.takeTheirs')}</Button>
        <Button variant="contained" onClick={on.onSave}>
          {say('conflict.saveChosen')}
        </Button>
      </Box>
    </Box>
  );
}
