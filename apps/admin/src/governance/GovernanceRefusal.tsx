import { Alert } from '@mui/material';
import type { DeskError } from '../core/desk-error.js';
import { useWords } from '../i18n/use-words.js';
import { useProblemWords } from '../indicator-sets/use-problem-words.js';

/** What core did not do, and what to do about it, each thing once. */
export function GovernanceRefusal({ error }: { error: DeskError | null }) {
  const say = useWords();
  const problemWords = useProblemWords();
  if (!error) return null;
  const { code, problems } = error.body;
  const codes = [...new Set(problems.map((problem) => problem.code))];
  return (
    <Alert severity="error">
      {say(`error.${code}`)}
      {codes.length > 0 && (
        <ul style={{ margin: '8px 0 0', paddingLeft: 20 }}>
          {codes.map((each) => (
            <li key={each}>{problemWords(each)}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
