import { useCallback, useEffect } from 'react';
import { useBlocker } from 'react-admin';
import { useBeforeUnload } from 'react-router-dom';

/** Asks before leaving with something unsaved; going to a page below `home` is not leaving. */
export function useLeaveGuard(isEdited: boolean, home: string, question: string): void {
  const blocker = useBlocker(({ nextLocation }) => isEdited && !nextLocation.pathname.startsWith(home));
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(question)) blocker.proceed();
    else blocker.reset();
  }, [blocker, question]);
  useBeforeUnload(
    useCallback(
      (event: BeforeUnloadEvent) => {
        if (isEdited) event.preventDefault();
      },
      [isEdited],
    ),
  );
}
