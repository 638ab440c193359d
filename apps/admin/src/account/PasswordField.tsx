import { TextField } from '@mui/material';
import { useWords } from '../i18n/use-words.js';

/** The password somebody has now, typed or filled in by the browser. */
export function PasswordField({ autoFocus = false }: { autoFocus?: boolean }) {
  const say = useWords();
  return (
    <TextField
      name="password"
      type="password"
      label={say('signIn.password')}
      autoComplete="current-password"
      required
      autoFocus={autoFocus}
    />
  );
}
