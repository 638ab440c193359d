import { Box, Typography } from '@mui/material';
import type { AnyEntry, Facts } from '@ventanilla/contracts';
import { comingOf, validateTimetable } from '@ventanilla/directory';
import { useRecordContext } from 'react-admin';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Section } from '../layout/Section.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { DateInWords } from './DateInWords.js';
import { describeTimetable } from './describe-timetable.js';

/** As many as somebody reads through. */
const SHOWN = 12;

/** When a stop takes place, for who reads it: the sentence, and the dates to come as they are. */
export function StopReading() {
  const entry = useRecordContext<AnyEntry>();
  return entry?.kind === 'mobileStop' ? <When facts={entry.facts} /> : null;
}

function When({ facts }: { facts: Facts<'mobileStop'> }) {
  const say = useWords();
  const dates = useDates();
  const { timeZone } = useMunicipality();
  if (validateTimetable(facts).length > 0)
    return <Section title={say('stopPage.when')}>{say('stopPage.unfinished')}</Section>;
  const coming = comingOf(facts, new Date(), timeZone).slice(0, SHOWN);
  return (
    <Section title={say('stopPage.when')}>
      <Typography sx={{ fontWeight: 600 }}>{describeTimetable(facts, say, dates)}</Typography>
      {facts.cancelled && <Typography color="error">{say('stopPage.cancelled')}</Typography>}
      {coming.length === 0 && <Typography>{say('stopPage.noNext')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 }}>
        {coming.map((date) => (
          <li key={date.planned}>
            <DateInWords date={date} />
          </li>
        ))}
      </Box>
    </Section>
  );
}
