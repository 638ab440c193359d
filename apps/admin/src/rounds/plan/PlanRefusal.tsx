import { Alert, Button } from '@mui/material';
import type { Assessment, AssessmentInput } from '@ventanilla/contracts';
import type { DeskError } from '../../core/desk-error.js';
import { useWords } from '../../i18n/use-words.js';
import { useProblemWords } from '../../indicator-sets/use-problem-words.js';

export type PlanPart = keyof AssessmentInput;

/** What core did not take of a plan, and what to do about it. */
export function PlanRefusal({ error }: { error: DeskError }) {
  const say = useWords();
  const problemWords = useProblemWords();
  const { code, problems } = error.body;
  return (
    <Alert severity="error">
      {say(code === 'keyTaken' ? 'round.keyTaken' : `error.${code}`)}
      {problems.length > 0 && (
        <ul style={{ margin: '8px 0 0', paddingLeft: 20 }}>
          {problems.map((problem) => (
            <li key={problem.path + problem.code}>
              {say(`round.part.${partOf(problem.path)}`)}: {problemWords(problem.code)}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

const parts: readonly PlanPart[] = [
  'key',
  'indicatorSet',
  'calendar',
  'institutions',
  'focalPoints',
  'asks',
  'links',
  'profile',
  'municipality',
];

function partOf(path: string): PlanPart {
  const [, name] = path.split('.');
  return parts.find((part) => part === name) ?? 'title';
}

type ConflictProps = {
  theirs: Assessment;
  mine: AssessmentInput;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Somebody saved the plan first: what of it differs, and which of the two stays. */
export function PlanConflict({ theirs, mine, onKeepMine, onTakeTheirs }: ConflictProps) {
  const say = useWords();
  const differing = [...parts, 'title' as const].filter(
    (part) => JSON.stringify(theirs[part]) !== JSON.stringify(mine[part]),
  );
  const what = differing.map((part) => say(`round.part.${part}`)).join(', ') || say('round.conflictNothing');
  const actions = (
    <>
      <Button color="inherit" onClick={onTakeTheirs}>
        {say('round.takeTheirs')}
      </Button>
      <Button color="inherit" onClick={onKeepMine}>
        {say('round.keepMine')}
      </Button>
    </>
  );
  return (
    <Alert severity="warning" action={actions} sx={{ flexWrap: 'wrap' }}>
      {say('round.conflict', { what })}
    </Alert>
  );
}
