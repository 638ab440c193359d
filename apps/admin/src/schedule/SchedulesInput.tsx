import { Box, Typography } from '@mui/material';
import type { Schedule } from '@ventanilla/contracts';
import { useEffect, useState } from 'react';
import { get, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useDates } from '../i18n/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { DayInput, SwitchInput } from '../inputs/inputs.js';
import { Columns, RowsInput } from '../inputs/RowsInput.js';
import { describeSchedule } from './describe-schedule.js';
import { ExceptionsInput } from './ExceptionsInput.js';
import { WeekGrid } from './WeekGrid.js';
import { periodsOf, type Week, weekOf } from './week.js';

const blank = (): Schedule => ({ validFrom: null, validTo: null, periods: [], exceptions: [], byAppointment: false });

/** Opening hours: usually one schedule; another for a season with hours of its own. */
export function SchedulesInput({ source, lead }: { source: string; lead?: string }) {
  const say = useWords();
  return (
    <RowsInput source={source} label={say('field.schedules')} lead={lead} addLabel={say('schedule.add')} blank={blank}>
      {(path) => <ScheduleInput path={path} />}
    </RowsInput>
  );
}

function ScheduleInput({ path }: { path: string }) {
  const say = useWords();
  return (
    <>
      <Summary path={path} />
      <WeekInput path={`${path}.periods`} />
      <SwitchInput source={`${path}.byAppointment`} label={say('schedule.byAppointment')} />
      <Columns width={200}>
        <DayInput source={`${path}.validFrom`} label={say('schedule.validFrom')} />
        <DayInput source={`${path}.validTo`} label={say('schedule.validTo')} />
      </Columns>
      <ExceptionsInput source={`${path}.exceptions`} />
    </>
  );
}

function Summary({ path }: { path: string }) {
  const say = useWords();
  const { day } = useDates();
  const schedule: Schedule | undefined = useWatch({ name: path });
  if (!schedule) return null;
  return (
    <Typography role="status" sx={{ fontWeight: 600, color: 'primary.main' }}>
      {describeSchedule({ ...blank(), ...schedule }, say, day)}
    </Typography>
  );
}

/** Keeps the days as they are being typed; the form holds the periods that come of them. */
function WeekInput({ path }: { path: string }) {
  const say = useWords();
  const { setValue } = useFormContext();
  const { errors } = useFormState();
  const periods: Schedule['periods'] | undefined = useWatch({ name: path });
  const [week, setWeek] = useState<Week>(() => weekOf(periods ?? []));
  const stored = JSON.stringify(periods ?? []);
  useEffect(() => {
    setWeek((shown) => (JSON.stringify(periodsOf(shown)) === stored ? shown : weekOf(JSON.parse(stored))));
  }, [stored]);

  function change(next: Week) {
    setWeek(next);
    setValue(path, periodsOf(next), { shouldDirty: true });
  }

  return (
    <Box>
      <WeekGrid week={week} onChange={change} />
      {Boolean(get(errors, path)) && (
        <Typography color="error" role="alert" sx={{ marginTop: 1 }}>
          {say('problem.time')}
        </Typography>
      )}
    </Box>
  );
}
