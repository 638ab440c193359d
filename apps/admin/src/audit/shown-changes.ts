import type { AuditEntry } from '@ventanilla/contracts';
import { isSame } from '../readable/changes.js';
import { fieldByField } from '../readable/field-by-field.js';

/** Field by field; empty in one way or another is the same to a reader. */
export function shownChanges(changes: AuditEntry['changes']) {
  return fieldByField(changes).filter(({ before, after }) => !isSame(before, after));
}
