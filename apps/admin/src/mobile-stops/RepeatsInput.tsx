import { Box, MenuItem, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { type Recurrence, weekdays, weeksOfMonth } from '@ventanilla/contracts';
import { isLocalDate, weekdayOf } from '@ventanilla/directory';
import { useController, useWatch } from 'react-hook-form';
import { DayField } from '../governance/DayField.js';
import { useWords } from '../i18n/use-words.js';
import { Columns } from '../inputs/RowsInput.js';
import { DatesInput } from './DatesInput.js';

const ways = ['once', 'weeks', 'months', 'dates'] as const;
type Way = (typeof ways)[number];

/** Whether and how a stop comes back, chosen as one would say it. */
export function RepeatsInput() {
  const say = useWords();
  const { field } = useController({ name: 'facts.repeats' });
  const date: string | undefined = useWatch({ name: 'facts.date' });
  const repeats: Recurrence | null = field.value ?? null;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <TextField
        select
        label={say('stopPage.repeats')}
        value={repeats?.every ?? 'once'}
        onChange={({ target }) => field.onChange(blankOf(target.value as Way, date ?? ''))}
      >
        {ways.map((way) => (
          <MenuItem key={way} value={way}>
            {say(`stopPage.repeats.${way}`)}
          </MenuItem>
        ))}
      </TextField>
      {repeats?.every === 'weeks' && <Weeks repeats={repeats} onChange={field.onChange} />}
      {repeats?.every === 'months' && <Months repeats={repeats} onChange={field.onChange} />}
      {repeats?.every === 'dates' && <DatesInput repeats={repeats} onChange={field.onChange} />}
    </Box>
  );
}

/** Begins with the weekday of the first date; until when is for whoever knows to say. */
function blankOf(way: Way, date: string): Recurrence | null {
  const day = isLocalDate(date) ? weekdayOf(date) : null;
  switch (way) {
    case 'once':
      return null;
    case 'weeks':
      return { every: 'weeks', count: 1, days: day ? [day] : [], until: '' };
    case 'months':
      return { every: 'months', count: 1, week: 1, day: day ?? 'MO', until: '' };
    case 'dates':
      return { every: 'dates', dates: [] };
  }
}

type Props<Every> = { repeats: Extract<Recurrence, { every: Every }>; onChange: (repeats: Recurrence) => void };

function Weeks({ repeats, onChange }: Props<'weeks'>) {
  const say = useWords();
  return (
    <>
      <Box sx={{ display: 'grid', gap: 0.5 }}>
        <Typography id="stop-days" variant="body2" color="textSecondary">
          {say('stopPage.days')}
        </Typography>
        <ToggleButtonGroup
          aria-labelledby="stop-days"
          value={repeats.days}
          onChange={(_, days) => onChange({ ...repeats, days })}
          sx={{ flexWrap: 'wrap' }}
        >
          {weekdays.map((day) => (
            <ToggleButton key={day} value={day} sx={{ minHeight: 44, textTransform: 'none' }}>
              {say(`day.${day}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      <Columns width={180}>
        <Count
          label={say('stopPage.everyWeeks')}
          most={52}
          value={repeats.count}
          onChange={(count) => onChange({ ...repeats, count })}
        />
        <Until value={repeats.until} onChange={(until) => onChange({ ...repeats, until })} />
      </Columns>
    </>
  );
}

function Months({ repeats, onChange }: Props<'months'>) {
  const say = useWords();
  return (
    <Columns width={180}>
      <TextField
        select
        label={say('stopPage.week')}
        value={repeats.week}
        onChange={({ target }) => onChange({ ...repeats, week: weekFrom(target.value) })}
      >
        {weeksOfMonth.map((week) => (
          <MenuItem key={week} value={week}>
            {say(`stopPage.week.${week}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={say('stopPage.day')}
        value={repeats.day}
        onChange={({ target }) => onChange({ ...repeats, day: weekdays.find((day) => day === target.value) ?? 'MO' })}
      >
        {weekdays.map((day) => (
          <MenuItem key={day} value={day}>
            {say(`day.${day}`)}
          </MenuItem>
        ))}
      </TextField>
      <Count
        label={say('stopPage.everyMonths')}
        most={12}
        value={repeats.count}
        onChange={(count) => onChange({ ...repeats, count })}
      />
      <Until value={repeats.until} onChange={(until) => onChange({ ...repeats, until })} />
    </Columns>
  );
}

function weekFrom(value: unknown): (typeof weeksOfMonth)[number] {
  return weeksOfMonth.find((week) => week === Number(value)) ?? 1;
}

function Until({ value, onChange }: { value: string | null; onChange: (day: string) => void }) {
  const say = useWords();
  return <DayField label={say('stopPage.until')} value={value ?? ''} onChange={onChange} />;
}

type CountProps = { label: string; most: number; value: number; onChange: (count: number) => void };

function Count({ label, most, value, onChange }: CountProps) {
  const within = (typed: number) => Math.min(most, Math.max(1, Math.trunc(typed) || 1));
  return (
    <TextField
      type="number"
      label={label}
      value={value}
      onChange={({ target }) => onChange(within(Number(target.value)))}
      slotProps={{ htmlInput: { min: 1, max: most } }}
    />
  );
}
