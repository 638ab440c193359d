import { Alert } from '@mui/material';
import type { DeskError } from '../core/desk-error.js';
import { useWords } from '../i18n/use-words.js';

/** What core did not do with a case, and what to do now. */
export function CaseRefusal({ error }: { error: DeskError | null }) {
  const say = useWords();
  if (!error) return null;
  const { code } = error.body;
  if (code === 'conflict') return <Alert severity="warning">{say('case.conflict')}</Alert>;
  if (code === 'wrongState') return <Alert severity="warning">{say('case.wrongState')}</Alert>;
  return <Alert severity="error">{say(`error.${code}`)}</Alert>;
}
