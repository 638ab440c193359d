import { Alert, Box, Chip, Typography } from '@mui/material';
import { comingOf, type Occurrence, occurrencesOf, type Problem, type Timetable } from '@ventanilla/directory';
import type { StopPageKey } from '@ventanilla/languages';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { useMunicipality } from '../municipality/municipality-context.js';
import { describeTimetable } from './describe-timetable.js';
import { useTimetable } from './use-timetable.js';

/** As many as show whether it is what was meant. */
const SHOWN = 8;

/** What is typed, said back as a sentence, with the dates that come of it. */
export function TimetableSentence() {
  const say = useWords();
  const dates = useDates();
  const { timetable, problems } = useTimetable();
  if (problems.length > 0) return <Problems problems={problems} />;
  return (
    <Box role="status" sx={{ display: 'grid', gap: 1 }}>
      <Typography sx={{ fontWeight: 600, color: timetable ? 'primary.main' : 'text.secondary' }}>
        {timetable ? describeTimetable(timetable, say, dates) : say('stopPage.unfinished')}
      </Typography>
      {timetable && <NextDates timetable={timetable} />}
    </Box>
  );
}

function NextDates({ timetable }: { timetable: Timetable }) {
  const say = useWords();
  const { timeZone } = useMunicipality();
  const all = occurrencesOf(timetable).length;
  const next = comingOf(timetable, new Date(), timeZone).slice(0, SHOWN);
  if (next.length === 0) return <Typography color="textSecondary">{say('stopPage.noNext')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      <Typography variant="body2" color="textSecondary">
        {say('stopPage.next')}
        {all > 1 && ` · ${say('stopPage.count', { count: all })}`}
      </Typography>
      <Box
        component="ul"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, margin: 0, padding: 0, listStyle: 'none' }}
      >
        {next.map((each) => (
          <li key={each.planned}>
            <DateChip date={each} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

function DateChip({ date: { date, state } }: { date: Occurrence }) {
  const say = useWords();
  const { day, weekday } = useDates();
  const note = state === 'planned' ? '' : ` (${say(`stopPage.${state}Date`)})`;
  return <Chip variant="outlined" label={`${weekday(date)} ${day(date)}${note}`} />;
}

const worded: ReadonlySet<string> = new Set<string>([
  'date',
  'time',
  'sameTimes',
  'noDays',
  'validityReversed',
  'tooFarAhead',
  'noDates',
  'notADate',
  'repeatedException',
]);

function Problems({ problems }: { problems: readonly Problem[] }) {
  const say = useWords();
  const codes = [...new Set(problems.map(({ code }) => code))];
  return (
    <Alert severity="warning" role="status">
      {codes.map((code) => (
        <Typography key={code} variant="body2">
          {worded.has(code) ? say(`stopPage.problem.${code}` as StopPageKey) : say('stopPage.problem.date')}
        </Typography>
      ))}
    </Alert>
  );
}
