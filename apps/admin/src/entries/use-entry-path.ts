import type { AnyEntry } from '@ventanilla/contracts';
import { useCallback } from 'react';
import { useCanAccess, useCreatePath } from 'react-admin';
import { resourceOfKind } from './entry-kinds.js';

/** Where an entry leads: to its editor for those who may edit, to the page to read for the others. */
export function useEntryPath(): (entry: AnyEntry) => string {
  const createPath = useCreatePath();
  const { canAccess: mayWrite } = useCanAccess({ resource: 'services', action: 'edit' });
  return useCallback(
    ({ kind, id }: AnyEntry) => createPath({ resource: resourceOfKind(kind), type: mayWrite ? 'edit' : 'show', id }),
    [createPath, mayWrite],
  );
}
