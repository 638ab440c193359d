import { Alert } from '@mui/material';
import type { DeskError } from '../../core/desk-error.js';
import { useWords } from '../../i18n/use-words.js';
import { useProblemWords } from '../../indicator-sets/use-problem-words.js';
import { type PlanPart, planParts } from './plan.js';

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

function partOf(path: string): PlanPart | 'municipality' {
  const [, name] = path.split('.');
  return [...planParts, 'municipality' as const].find((part) => part === name) ?? 'title';
}
