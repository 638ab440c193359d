import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { useWords } from '../i18n/use-words.js';
import { DayInput, PlainText, SwitchInput } from '../inputs/inputs.js';
import { Columns, RowsInput } from '../inputs/RowsInput.js';
import { TimeField } from './WeekGrid.js';

/** Days on which the usual hours do not hold. Rarely needed, so it opens on request. */
export function ExceptionsInput({ source }: { source: string }) {
  const say = useWords();
  const given: unknown[] | undefined = useWatch({ name: source });
  const [open, setOpen] = useState((given ?? []).length > 0);
  if (!open) {
    return (
      <Button onClick={() => setOpen(true)} sx={{ justifySelf: 'start', marginLeft: -1.5 }}>
        {say('exceptions.open')}
      </Button>
    );
  }
  return (
    <RowsInput
      source={source}
      label={say('exceptions.title')}
      lead={say('exceptions.lead')}
      addLabel={say('exceptions.add')}
      blank={() => ({ date: '', closed: true, periods: [], reason: '' })}
    >
      {(path) => <ExceptionInput path={path} />}
    </RowsInput>
  );
}

function ExceptionInput({ path }: { path: string }) {
  const say = useWords();
  const closed: boolean | undefined = useWatch({ name: `${path}.closed` });
  return (
    <>
      <Columns width={180}>
        <DayInput source={`${path}.date`} label={say('exceptions.date')} />
        <PlainText source={`${path}.reason`} label={say('exceptions.reason')} />
        <SwitchInput source={`${path}.closed`} label={say('exceptions.closed')} />
      </Columns>
      {!closed && <SpecialHours source={`${path}.periods`} />}
    </>
  );
}

type Hours = { opensAt: string; closesAt: string };

function SpecialHours({ source }: { source: string }) {
  const say = useWords();
  const { field } = useController({ name: source });
  const periods: Hours[] = Array.isArray(field.value) ? field.value : [];
  const first = periods[0] ?? { opensAt: '', closesAt: '' };
  const change = (hours: Hours) => field.onChange([hours, ...periods.slice(1)]);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
      <TimeField
        label={say('schedule.opensAt')}
        value={first.opensAt}
        onChange={(opensAt) => change({ ...first, opensAt })}
      />
      <span aria-hidden>–</span>
      <TimeField
        label={say('schedule.closesAt')}
        value={first.closesAt}
        onChange={(closesAt) => change({ ...first, closesAt })}
      />
    </Box>
  );
}
