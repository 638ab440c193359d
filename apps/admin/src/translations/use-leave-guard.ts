import { useCallback, useEffect } from 'react';
import { useBlocker } from 'react-admin';
import { useBeforeUnload } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';

/** Asks before leaving with something unsaved; going to another language of the same entry is not leaving. */
export function useLeaveGuard(isEdited: boolean, home: string): void {
  const say = useWords();
  const blocker = useBlocker(({ nextLocation }) => isEdited && !nextLocation.pathname.startsWith(home));
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(say('translation.leave'))) blocker.proceed();
    else blocker.reset();
  }, [blocker, say]);
  useBeforeUnload(
    useCallback(
      (event: BeforeUnloadEvent) => {
        if (isEdited) event.preventDefault();
      },
      [isEdited],
    ),
  );
}
