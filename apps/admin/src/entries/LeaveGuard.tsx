import { useCallback } from 'react';
import { useBeforeUnload } from 'react-router-dom';
import { useIsEdited } from './use-is-edited.js';

/** Closing the tab with unsaved changes asks first; react-admin asks when going to another page. */
export function LeaveGuard() {
  const isEdited = useIsEdited();
  useBeforeUnload(
    useCallback(
      (event: BeforeUnloadEvent) => {
        if (isEdited) event.preventDefault();
      },
      [isEdited],
    ),
  );
  return null;
}
