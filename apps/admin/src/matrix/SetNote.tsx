import { Typography } from '@mui/material';
import type { SetContent } from '@ventanilla/contracts';
import { useWritten } from '../i18n/use-written.js';

/** Where the questions come from, wherever they are shown, unless they are the framework's own. */
export function SetNote({ set: { origin } }: { set: SetContent }) {
  const written = useWritten();
  const note = written(origin.note);
  if (origin.kind === 'official' || note === '') return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '80ch' }}>
      {note}
    </Typography>
  );
}
