import { useCallback } from 'react';
import { useFormState } from 'react-hook-form';
import { useBeforeUnload } from 'react-router-dom';

/** Closing the tab with unsaved changes asks first; react-admin asks when going to another page. */
export function LeaveGuard() {
  const { isDirty } = useFormState();
  useBeforeUnload(
    useCallback(
      (event: BeforeUnloadEvent) => {
        if (isDirty) event.preventDefault();
      },
      [isDirty],
    ),
  );
  return null;
}
