import ClockIcon from '@mui/icons-material/Schedule';
import { Alert, Box, Button, Typography } from '@mui/material';
import type { AnyEntry, Scheduled } from '@ventanilla/contracts';
import { useCanAccess, useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DeskDataProvider } from '../core/data-provider.js';
import { useDates } from '../i18n/use-dates.js';
import { useLanguageName } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { useDeed } from './use-deed.js';

/** What becomes of the entry by itself, and what could not. */
export function ScheduledList({ entry }: { entry: AnyEntry }) {
  if (entry.scheduled.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 }}>
      {entry.scheduled.map((one) => (
        <li key={`${one.language} ${one.action} ${one.release}`}>
          <ScheduledLine entry={entry} scheduled={one} />
        </li>
      ))}
    </Box>
  );
}

function ScheduledLine({ entry, scheduled }: { entry: AnyEntry; scheduled: Scheduled }) {
  const say = useWords();
  const { moment } = useDates();
  const nameOfLanguage = useLanguageName();
  const { language, action, at, by, failure, release } = scheduled;
  const values = { language: nameOfLanguage(language), when: moment(at), who: by?.name ?? say('audit.system') };
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <ClockIcon fontSize="small" color={failure ? 'error' : 'primary'} aria-hidden />
      <Typography variant="body2" sx={{ flex: '1 1 180px' }}>
        {say(action === 'publish' ? 'schedule.publishes' : 'schedule.unpublishes', values)}
      </Typography>
      {release ? (
        <Button component={Link} to={`/releases/${release}`}>
          {say('release.see')}
        </Button>
      ) : (
        <CancelButton entry={entry} language={language} />
      )}
      {failure && (
        <Alert severity="warning" sx={{ flex: '1 1 100%' }}>
          {say(failure.problems.some(({ code }) => code === 'movedOn') ? 'schedule.movedOn' : 'schedule.failed')}
        </Alert>
      )}
    </Box>
  );
}

function CancelButton({ entry, language }: { entry: AnyEntry; language: string }) {
  const say = useWords();
  const dataProvider = useDataProvider<DeskDataProvider>();
  const { canAccess } = useCanAccess({ resource: 'services', action: 'publish' });
  const { run, refusal, isPending } = useDeed(say('schedule.cancelled'), () => undefined);
  if (!canAccess) return null;
  return (
    <>
      <Button disabled={isPending} onClick={() => void run(() => dataProvider.cancelSchedule(entry, [language]))}>
        {say('schedule.cancel')}
      </Button>
      {refusal && <Alert severity="error">{say(`error.${refusal.body.code}`)}</Alert>}
    </>
  );
}
