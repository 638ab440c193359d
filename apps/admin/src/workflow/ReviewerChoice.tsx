import { MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { AnyEntry } from '@ventanilla/contracts';
import { useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useWords } from '../i18n/use-words.js';

type Props = { entry: AnyEntry; languages: string[]; chosen: string; onChoose: (id: string) => void };

/** Whom the writer wishes for; nobody in particular, unless they say so. Not there where nobody else reviews. */
export function ReviewerChoice({ entry, languages, chosen, onChoose }: Props) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { data: reviewers = [] } = useQuery({
    queryKey: ['reviewers', entry.id, languages],
    queryFn: () => dataProvider.reviewers(entry, languages),
    enabled: languages.length > 0,
  });
  if (reviewers.length === 0) return null;
  return (
    <TextField
      select
      label={say('step.reviewer')}
      helperText={say('step.reviewerHelp')}
      value={reviewers.some(({ id }) => id === chosen) ? chosen : ANYBODY}
      onChange={({ target }) => onChoose(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value={ANYBODY}>{say('step.anyReviewer')}</MenuItem>
      {reviewers.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

export const ANYBODY = '';
