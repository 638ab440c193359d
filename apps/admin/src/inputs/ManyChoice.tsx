import { Box, Chip, Typography } from '@mui/material';
import { useId } from 'react';

type Props<Value extends string> = {
  label: string;
  help?: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
};

/** Any number of a few, each a button that stays pressed. */
export function ManyChoice<Value extends string>({ label, help, options, chosen, onChange }: Props<Value>) {
  const id = useId();
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <Box role="group" aria-labelledby={id} sx={{ display: 'grid', gap: 0.75 }}>
      <Typography id={id} sx={{ fontWeight: 600 }}>
        {label}
      </Typography>
      {help && (
        <Typography variant="body2" color="textSecondary">
          {help}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {options.map(({ value, label: name }) => (
          <Chip
            key={value}
            label={name}
            clickable
            color={chosen.includes(value) ? 'primary' : 'default'}
            variant={chosen.includes(value) ? 'filled' : 'outlined'}
            aria-pressed={chosen.includes(value)}
            onClick={() => toggle(value)}
            sx={{ minHeight: 44, borderRadius: 22, paddingInline: 0.5 }}
          />
        ))}
      </Box>
    </Box>
  );
}
