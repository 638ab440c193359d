import { Typography } from '@mui/material';
import type { SetContent } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';

/** Where the questions come from, wherever they are shown, unless they are the framework's own. */
export function SetNote({ set: { origin } }: { set: SetContent }) {
  const say = useWords();
  const written = useWritten();
  if (origin.kind === 'official') return null;
  const note = written(origin.note) || say(`set.origin.${origin.kind}`);
  return (
    <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '80ch' }}>
      {note}
    </Typography>
  );
}
