import { TextField } from '@mui/material';
import { type Phase, phases } from '@ventanilla/contracts';
import { checkCalendar } from '@ventanilla/mgi';
import { useWords } from '../../i18n/use-words.js';
import { useProblemWords } from '../../indicator-sets/use-problem-words.js';
import { Columns } from '../../inputs/RowsInput.js';
import { Section } from '../../layout/Section.js';
import { calendarOf, type Days, type Plan } from './plan.js';

type Props = { days: Plan['days']; onChange: (days: Plan['days']) => void };

/** The first and last day of each phase; what is wrong with them is said at once. */
export function CalendarFields({ days, onChange }: Props) {
  const say = useWords();
  const problemWords = useProblemWords();
  const problemAt = problemsOf(days);
  const field = (phase: Phase, name: keyof Days) => {
    const code = problemAt(phase, name);
    return (
      <TextField
        type="date"
        label={say(`round.${name}`, { phase: say(`phase.${phase}`) })}
        value={days[phase][name]}
        error={code !== undefined}
        helperText={code && problemWords(code)}
        onChange={({ target }) => onChange({ ...days, [phase]: { ...days[phase], [name]: target.value } })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    );
  };
  return (
    <Section title={say('round.calendar')} lead={say('round.calendarLead')}>
      {phases.map((phase) => (
        <Columns key={phase} width={240}>
          {field(phase, 'startsOn')}
          {field(phase, 'endsOn')}
        </Columns>
      ))}
    </Section>
  );
}

/** What the rules of calendars have against a day; what is wrong with a phase is said at its first day. */
function problemsOf(days: Plan['days']) {
  const calendar = calendarOf(days);
  const problems = checkCalendar(calendar);
  return (phase: Phase, name: keyof Days): string | undefined => {
    const at = calendar.findIndex((step) => step.phase === phase);
    const paths = [`${at}.${name}`, ...(name === 'startsOn' ? [`${at}.phase`] : [])];
    return problems.find(({ path }) => paths.includes(path))?.code;
  };
}
