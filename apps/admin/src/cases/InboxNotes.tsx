import { Alert, Typography } from '@mui/material';
import { useWords } from '../i18n/use-words.js';
import { useDuration } from './case-times.js';
import { useCaseFigures } from './use-cases.js';

/** What the numbers of the inbox say beyond its counts. */
export function InboxNotes({ municipality }: { municipality: string }) {
  const say = useWords();
  const duration = useDuration();
  const { data } = useCaseFigures(municipality);
  if (!data) return null;
  const { toTell, firstAnswer } = data;
  const { median, most } = firstAnswer;
  return (
    <>
      {toTell > 0 && <Alert severity="warning">{say('cases.toTell', { smart_count: toTell })}</Alert>}
      {median !== null && most !== null && (
        <Typography variant="body2" color="textSecondary">
          {say('cases.firstAnswer', { median: duration(median), most: duration(most) })}
        </Typography>
      )}
    </>
  );
}
