import { Chip, Stack, Typography } from '@mui/material';
import type { SetContent } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { useWritten } from '../i18n/use-written.js';

/** What the set says about a question beside the question itself. */
export function QuestionHelp({ set, indicator }: { set: SetContent; indicator: string }) {
  const say = useWords();
  const written = useWritten();
  const found = set.indicators.find(({ key }) => key === indicator);
  if (!found) return null;
  const help = written(found.help);
  return (
    <>
      {help !== '' && <Typography color="textSecondary">{help}</Typography>}
      {(found.gender || found.vulnerableGroups) && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          {found.gender && <Chip label={say('set.gender')} />}
          {found.vulnerableGroups && <Chip label={say('set.vulnerable')} />}
        </Stack>
      )}
    </>
  );
}
