import { Typography } from '@mui/material';
import type { AuditEntry } from '@ventanilla/contracts';
import { useWords } from '../i18n/use-words.js';
import { ChangeList } from '../readable/ChangeList.js';
import { fieldByField } from '../readable/field-by-field.js';

export function ChangesOf({ entry }: { entry: AuditEntry }) {
  const say = useWords();
  const changes = fieldByField(entry.changes);
  if (changes.length === 0) return <Typography color="textSecondary">{say('audit.noChanges')}</Typography>;
  return <ChangeList changes={changes} before={say('audit.before')} after={say('audit.after')} />;
}
