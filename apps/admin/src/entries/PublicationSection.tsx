import { Box, Button, Typography } from '@mui/material';
import type { AnyEntry } from '@ventanilla/contracts';
import { ownNameOf } from '@ventanilla/languages';
import { useState } from 'react';
import { useCanAccess, useRecordContext } from 'react-admin';
import { HistoryButton } from '../history/HistoryButton.js';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { ChangeList } from '../readable/ChangeList.js';
import { changesBetween } from '../readable/changes.js';
import { MarkNotes } from '../workflow/MarkNotes.js';
import { ScheduledList } from '../workflow/ScheduledList.js';
import { StepMenu } from '../workflow/StepMenu.js';
import { PublishDialog } from './PublishDialog.js';
import { languagesOf, StateMark } from './StateMarks.js';

/** Where each language stands, what has changed since the last publish, and the way back. */
export function PublicationSection() {
  const say = useWords();
  const dates = useDates();
  const entry = useRecordContext<AnyEntry>();
  const municipality = useMunicipality();
  if (!entry) {
    return (
      <Section title={say('publish.title')}>
        <Typography color="textSecondary">{say('publish.newEntry')}</Typography>
      </Section>
    );
  }
  return (
    <Section
      title={say('publish.title')}
      lead={
        entry.publishedAt ? say('publish.since', { when: dates.moment(entry.publishedAt) }) : say('publish.neverYet')
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 }}>
        {languagesOf(entry, municipality).map((language) => (
          <Box
            component="li"
            key={language}
            sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}
          >
            <span>{ownNameOf(language)}</span>
            <StateMark language={language} state={entry.states[language] ?? 'missing'} wide />
          </Box>
        ))}
      </Box>
      <MarkNotes marks={entry.marks} />
      <ScheduledList entry={entry} />
      <SincePublished entry={entry} />
      <StepMenu entry={entry} />
      <UnpublishButton entry={entry} />
      <HistoryButton entry={entry} />
    </Section>
  );
}

function SincePublished({ entry }: { entry: AnyEntry }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  if (entry.published === null) return null;
  const changes = changesBetween(entry.published, { facts: entry.facts, texts: entry.texts });
  if (changes.length === 0) return null;
  return (
    <Box>
      <Button onClick={() => setOpen(!open)} aria-expanded={open} sx={{ marginLeft: -1.5 }}>
        {say(open ? 'publish.hideChanges' : 'publish.showChanges', { smart_count: changes.length })}
      </Button>
      {open && <ChangeList changes={changes} before={say('publish.public')} after={say('publish.draft')} />}
    </Box>
  );
}

function UnpublishButton({ entry }: { entry: AnyEntry }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'services', action: 'publish' });
  if (entry.published === null || !canAccess) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {say('publish.backToDraft')}
      </Button>
      {open && <PublishDialog deed="unpublish" entry={entry} onClose={() => setOpen(false)} />}
    </>
  );
}
