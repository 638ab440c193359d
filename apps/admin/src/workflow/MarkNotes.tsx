import { Alert, Box } from '@mui/material';
import type { AnyEntry, Mark } from '@ventanilla/contracts';
import { useDates } from '../i18n/use-dates.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';

const severities = { inReview: 'info', returned: 'warning', outdated: 'warning', archived: 'info' } as const;

/** What people said of languages of the entry, in their own words. */
export function MarkNotes({ marks }: Pick<AnyEntry, 'marks'>) {
  if (marks.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {marks.map((mark) => (
        <MarkNote key={`${mark.language} ${mark.mark}`} mark={mark} />
      ))}
    </Box>
  );
}

export function MarkNote({ mark }: { mark: Mark }) {
  const say = useWords();
  const dates = useDates();
  const nameOfLanguage = useLanguageName();
  const values = {
    language: nameOfLanguage(mark.language),
    who: mark.by?.name ?? say('audit.system'),
    when: dates.moment(mark.at),
  };
  return (
    <Alert severity={severities[mark.mark]} sx={{ '& .MuiAlert-message': { minWidth: 0, overflowWrap: 'anywhere' } }}>
      {say(`mark.${mark.mark}`, values)}
      {mark.note !== '' && <Box sx={{ fontStyle: 'italic' }}>{say('mark.note', { note: mark.note })}</Box>}
      {mark.assignee && <Box>{say('mark.assignee', { who: mark.assignee.name })}</Box>}
    </Alert>
  );
}
