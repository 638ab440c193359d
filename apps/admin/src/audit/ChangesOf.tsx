import { Typography } from '@mui/material';
import type { AnyEntry, AuditEntry } from '@ventanilla/contracts';
import type { ReactNode } from 'react';
import { RecordContextProvider, useReference } from 'react-admin';
import { useWords } from '../i18n/use-words.js';
import { ChangeList } from '../readable/ChangeList.js';
import { shownChanges } from './shown-changes.js';

export function ChangesOf({ entry }: { entry: AuditEntry }) {
  const say = useWords();
  const changes = shownChanges(entry.changes);
  const isNew = entry.action === 'create';
  if (changes.length === 0) return <Typography color="textSecondary">{say('audit.noChanges')}</Typography>;
  const list = <ChangeList changes={changes} before={isNew ? null : say('audit.before')} after={say('audit.after')} />;
  return entry.resource === 'entry' ? <AtHand id={entry.resourceId}>{list}</AtHand> : list;
}

/** With the entry at hand, as long as it is there: what the domain of a finding is called depends on its profile. */
function AtHand({ id, children }: { id: string; children: ReactNode }) {
  const { referenceRecord } = useReference<AnyEntry>({ reference: 'entries', id });
  return <RecordContextProvider value={referenceRecord}>{children}</RecordContextProvider>;
}
