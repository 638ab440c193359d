import type { AnyEntry, AuditEntry } from '@ventanilla/contracts';
import type { MouseEvent } from 'react';
import { Link, useLocaleState, useReference } from 'react-admin';
import { resourceOfKind } from '../entries/entry-kinds.js';
import { titleOf } from '../entries/entry-title.js';

/** What something was done to, as the audit knows it, and an entry by its name. */
export function OnWhat({ entry: { resource, resourceId, title } }: { entry: AuditEntry }) {
  return resource === 'entry' ? <NamedEntry id={resourceId} otherwise={title} /> : <span>{title}</span>;
}

/** The name of an entry in the reader's language, which leads to it, as long as it is there to be read. */
function NamedEntry({ id, otherwise }: { id: string; otherwise: string }) {
  const [locale] = useLocaleState();
  const { referenceRecord: found } = useReference<AnyEntry>({ reference: 'entries', id });
  if (!found) return <span>{otherwise}</span>;
  return (
    <Link to={`/${resourceOfKind(found.kind)}/${found.id}`} onClick={(event: MouseEvent) => event.stopPropagation()}>
      {titleOf(found, locale)}
    </Link>
  );
}
