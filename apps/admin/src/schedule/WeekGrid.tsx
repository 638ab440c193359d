import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/Close';
import CopyIcon from '@mui/icons-material/ContentCopy';
import { Box, Button, Checkbox, FormControlLabel, IconButton, Menu, MenuItem, TextField, Tooltip } from '@mui/material';
import { type Weekday, weekdays } from '@ventanilla/contracts';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { copyDay, normalizeTime, type Shift, type Week, workdays } from './week.js';

type Props = { week: Week; onChange: (week: Week) => void };

/** Most counters open in one shift or two; more is a mistake. */
const MOST_SHIFTS = 2;

export function WeekGrid({ week, onChange }: Props) {
  const say = useWords();
  return (
    <Box role="group" aria-label={say('schedule.week')} sx={{ display: 'grid', gap: { xs: 1.5, sm: 0.75 } }}>
      {weekdays.map((day) => (
        <DayRow
          key={day}
          day={day}
          shifts={week[day]}
          onChange={(shifts) => onChange({ ...week, [day]: shifts })}
          onCopy={(days) => onChange(copyDay(week, day, days))}
        />
      ))}
    </Box>
  );
}

type RowProps = {
  day: Weekday;
  shifts: Shift[];
  onChange: (shifts: Shift[]) => void;
  onCopy: (days: readonly Weekday[]) => void;
};

function DayRow({ day, shifts, onChange, onCopy }: RowProps) {
  const say = useWords();
  const name = say(`day.${day}`);
  const isOpen = shifts.length > 0;
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr auto', sm: '150px 1fr auto' },
        columnGap: 1,
        rowGap: 0.5,
        alignItems: 'center',
        borderBottom: { xs: 1, sm: 0 },
        borderColor: { xs: 'divider', sm: 'transparent' },
        paddingBottom: { xs: 1, sm: 0 },
      }}
    >
      <FormControlLabel
        control={<Checkbox checked={isOpen} onChange={() => onChange(isOpen ? [] : [{ opensAt: '', closesAt: '' }])} />}
        label={name}
      />
      <Box
        sx={{
          order: { xs: 3, sm: 0 },
          gridColumn: { xs: '1 / -1', sm: 'auto' },
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          alignItems: 'center',
        }}
      >
        {isOpen ? (
          <Shifts day={name} shifts={shifts} onChange={onChange} />
        ) : (
          <Box sx={{ color: 'text.secondary' }}>{say('schedule.closed')}</Box>
        )}
      </Box>
      {isOpen ? <CopyMenu day={day} onCopy={onCopy} /> : <span />}
    </Box>
  );
}

function Shifts({ day, shifts, onChange }: { day: string; shifts: Shift[]; onChange: (shifts: Shift[]) => void }) {
  const say = useWords();
  const change = (index: number, shift: Shift) => onChange(shifts.map((one, at) => (at === index ? shift : one)));
  return (
    <>
      {shifts.map((shift, index) => (
        <Box key={index} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
          <TimeField
            label={`${day}, ${say('schedule.opensAt')}`}
            value={shift.opensAt}
            onChange={(opensAt) => change(index, { ...shift, opensAt })}
          />
          <span aria-hidden>–</span>
          <TimeField
            label={`${day}, ${say('schedule.closesAt')}`}
            value={shift.closesAt}
            onChange={(closesAt) => change(index, { ...shift, closesAt })}
          />
          {shifts.length > 1 && (
            <IconButton
              aria-label={`${say('schedule.removeShift')}: ${day}`}
              onClick={() => onChange(shifts.filter((_, at) => at !== index))}
            >
              <RemoveIcon fontSize="small" />
            </IconButton>
          )}
        </Box>
      ))}
      {shifts.length < MOST_SHIFTS && (
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => onChange([...shifts, { opensAt: '', closesAt: '' }])}
        >
          {say('schedule.addShift')}
        </Button>
      )}
    </>
  );
}

/** A plain field instead of the browser's clock: faster to type, and it can say 24:00. */
export function TimeField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <TextField
      value={value}
      placeholder="00:00"
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => onChange(normalizeTime(value))}
      error={value !== '' && !/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(normalizeTime(value))}
      slotProps={{ htmlInput: { 'aria-label': label, inputMode: 'text', maxLength: 8 } }}
      sx={{ width: 86 }}
    />
  );
}

function CopyMenu({ day, onCopy }: { day: Weekday; onCopy: (days: readonly Weekday[]) => void }) {
  const say = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (days: readonly Weekday[]) => () => {
    onCopy(days);
    setAnchor(null);
  };
  return (
    <>
      <Tooltip title={say('schedule.copy')}>
        <IconButton
          aria-label={`${say('schedule.copy')}: ${say(`day.${day}`)}`}
          aria-haspopup="menu"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <CopyIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(workdays)}>{say('schedule.copyWorkdays')}</MenuItem>
        <MenuItem onClick={choose(weekdays)}>{say('schedule.copyAll')}</MenuItem>
      </Menu>
    </>
  );
}
