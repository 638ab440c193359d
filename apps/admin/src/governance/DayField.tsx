import { TextField } from '@mui/material';

type Props = { label: string; value: string; onChange: (day: string) => void; helperText?: string };

export function DayField({ label, value, onChange, helperText }: Props) {
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      helperText={helperText}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
