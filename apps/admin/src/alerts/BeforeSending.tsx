import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import type { AlertReach, Alert as AlertResource } from '@ventanilla/contracts';
import { useLanguageInside } from '../i18n/use-language-name.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { AlertPreview } from './AlertPreview.js';
import { ProblemList } from './AlertRefusal.js';
import { TryButton } from './TryButton.js';
import { useAlertReach } from './use-alert.js';

type Line = AlertReach['languages'][number];

/** Whom it reaches, in which language each of them reads it, and what it looks like: before anybody sends it, and after. */
export function BeforeSending({ alert }: { alert: AlertResource }) {
  const say = useWords();
  const { data: reach, isPending, isError } = useAlertReach(alert);
  const title = say(alert.sentAt === null ? 'alert.before' : 'alert.after');
  return (
    <Section title={title} lead={say(alert.sentAt === null ? 'alert.beforeLead' : 'alert.afterLead')}>
      {isPending && <LinearProgress aria-label={title} />}
      {isError && <Alert severity="error">{say('error.unavailable')}</Alert>}
      {reach && reach.problems.length > 0 && alert.state !== 'sent' && (
        <Alert severity="warning">
          {say('alert.missing')}
          <ProblemList problems={reach.problems} />
        </Alert>
      )}
      {reach && (
        <Typography>
          {say('alert.total')}: <People people={reach.people} />
        </Typography>
      )}
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: 'repeat(auto-fit, minmax(320px, 1fr))' } }}>
        {reach?.languages.map((line) => (
          <Readers key={line.language} alert={alert} line={line} />
        ))}
      </Box>
      <Box>
        <TryButton alert={alert} />
      </Box>
    </Section>
  );
}

function Readers({ alert, line }: { alert: AlertResource; line: Line }) {
  const say = useWords();
  const nameOf = useLanguageInside();
  const { language, reads, people } = line;
  return (
    <Box component="article" sx={{ display: 'grid', gap: 1, alignContent: 'start', minWidth: 0 }}>
      <Typography variant="h3">{say('alert.reads', { language: nameOf(language) })}</Typography>
      <Typography variant="body2" color={reads === null ? 'error' : 'textSecondary'}>
        {howRead(say, line, nameOf)} · <People people={people} />
      </Typography>
      {reads !== null && <AlertPreview alert={alert} reader={language} reads={reads} />}
    </Box>
  );
}

function howRead(say: ReturnType<typeof useWords>, { language, reads }: Line, nameOf: (code: string) => string) {
  if (reads === null) return say('alert.readsNone');
  return reads === language ? say('alert.readsOwn') : say('alert.readsOther', { language: nameOf(reads) });
}

function People({ people }: { people: number | null }) {
  const say = useWords();
  return people === null ? say('alert.fewPeople') : say('alert.people', { smart_count: people });
}
