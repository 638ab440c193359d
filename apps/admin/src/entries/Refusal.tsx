import { Alert } from '@mui/material';
import type { DeskError } from '../core/desk-error.js';
import { useWords } from '../i18n/use-words.js';
import { useFieldLabel } from '../readable/field-label.js';
import { problemText } from './problem-text.js';

/** What core did not do, and what has to be mended first. */
export function Refusal({ error }: { error: DeskError }) {
  const say = useWords();
  const labelOf = useFieldLabel();
  const { code, problems } = error.body;
  return (
    <Alert severity="error">
      {say(`error.${code}`)}
      {problems.length > 0 && (
        <ul style={{ margin: '8px 0 0', paddingLeft: 20 }}>
          {problems.map((problem) => (
            <li key={problem.path + problem.code}>
              {labelOf(problem.path)}: {problemText(say, { ...problem, path: problem.path.split('.') })}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
