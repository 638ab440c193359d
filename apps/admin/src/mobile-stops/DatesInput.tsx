import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton } from '@mui/material';
import type { Recurrence } from '@ventanilla/contracts';
import { DayField } from '../governance/DayField.js';
import { useWords } from '../i18n/use-words.js';

type OnDates = Extract<Recurrence, { every: 'dates' }>;
type Props = { repeats: OnDates; onChange: (repeats: Recurrence) => void };

/** Dates that follow no rule, one below the other. */
export function DatesInput({ repeats, onChange }: Props) {
  const say = useWords();
  const put = (dates: string[]) => onChange({ ...repeats, dates });
  return (
    <Box role="group" aria-label={say('stopPage.otherDates')} sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      {repeats.dates.map((date, index) => (
        <Box key={index} sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
          <DayField
            label={`${say('field.date')} ${index + 2}`}
            value={date ?? ''}
            onChange={(day) => put(repeats.dates.map((each, at) => (at === index ? day : each)))}
          />
          <IconButton
            aria-label={`${say('rows.remove')}: ${say('field.date')} ${index + 2}`}
            onClick={() => put(repeats.dates.filter((_, at) => at !== index))}
          >
            <RemoveIcon />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<AddIcon />} onClick={() => put([...repeats.dates, ''])}>
        {say('stopPage.addDate')}
      </Button>
    </Box>
  );
}
