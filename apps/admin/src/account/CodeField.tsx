import { TextField } from '@mui/material';

/** A code of the second factor, typed or filled in by the device. */
export function CodeField({ label }: { label: string }) {
  const limits = { minLength: 6, maxLength: 40, autoCapitalize: 'off', spellCheck: false };
  return (
    <TextField
      name="code"
      label={label}
      autoComplete="one-time-code"
      slotProps={{ htmlInput: limits }}
      required
      autoFocus
    />
  );
}
