import { Typography } from '@mui/material';
import type { AuditEntry } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { ChangeList } from '../readable/ChangeList.js';
import { shownChanges } from './shown-changes.js';

export function ChangesOf({ entry }: { entry: AuditEntry }) {
  const say = useWords();
  const changes = shownChanges(entry.changes);
  const isNew = entry.action === 'create';
  if (changes.length === 0) return <Typography color="textSecondary">{say('audit.noChanges')}</Typography>;
  return <ChangeList changes={changes} before={isNew ? null : say('audit.before')} after={say('audit.after')} />;
}
