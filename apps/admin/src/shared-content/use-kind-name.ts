import type { EntryKind } from '@ventanilla/contracts';
import { useTranslate } from 'react-admin';
import { resourceOfKind } from '../entries/entry-kinds.js';

/** What one entry of a kind is called. */
export function useKindName(): (kind: EntryKind) => string {
  const translate = useTranslate();
  return (kind) => translate(`resources.${resourceOfKind(kind)}.name`, { smart_count: 1 });
}
