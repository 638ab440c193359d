import { Alert } from '@mui/material';
import type { DeskError } from '../../core/desk-error.js';
import { useWords } from '../../i18n/use-words.js';

/** What core did not save, and what to do now. */
export function SettingsRefusal({ error }: { error: DeskError | null }) {
  const say = useWords();
  return error && <Alert severity="error">{say(`error.${error.body.code}`)}</Alert>;
}
