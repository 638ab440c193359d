import { Alert } from '@mui/material';
import type { DeskError } from '../core/desk-error.js';
import { useWords } from '../i18n/use-words.js';
import { useProblemWords } from './use-problem-words.js';

type Props = {
  error: DeskError;
  /** What to say when a key is in use already. */
  taken?: string;
};

/** What core did not do, and what to do about it. */
export function SetRefusal({ error, taken }: Props) {
  const say = useWords();
  const problemWords = useProblemWords();
  const { code, problems } = error.body;
  return (
    <Alert severity="error">
      {code === 'keyTaken' && taken ? taken : say(`error.${code}`)}
      {problems.length > 0 && (
        <ul style={{ margin: '8px 0 0', paddingLeft: 20 }}>
          {problems.map((problem) => (
            <li key={problem.path + problem.code}>{problemWords(problem.code)}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
