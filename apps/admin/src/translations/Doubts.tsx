import { Alert } from '@mui/material';
import type { Passage } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';

/** Sentences of a machine that may have lost a number, a name or an address: whoever reviews looks there first. */
export function Doubts({ doubts }: Pick<Passage, 'doubts'>) {
  const say = useWords();
  if (doubts.length === 0) return null;
  return (
    <Alert severity="warning">
      {say('translation.doubts')}
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {doubts.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Alert>
  );
}
