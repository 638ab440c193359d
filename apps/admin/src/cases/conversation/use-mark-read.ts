import type { CaseDetail } from '@ventanilla/contracts';
import { useEffect, useRef } from 'react';
import { useCanAccess, useDataProvider } from 'react-admin';
import type { DeskDataProvider } from '../../core/data-provider.js';
import { isDeskError } from '../../core/desk-error.js';
import { useForgetCases } from '../use-cases.js';
import type { Conversation } from './conversation.js';

/** Says up to where the conversation was read, while it is really in front of somebody. */
export function useMarkRead({ id, unread }: CaseDetail, conversation: Conversation | undefined): void {
  const dataProvider = useDataProvider<DeskDataProvider>();
  const forget = useForgetCases();
  const { canAccess } = useCanAccess({ resource: 'cases', action: 'edit' });
  const said = useRef(0);
  const upTo = conversation?.upTo ?? 0;
  useEffect(() => {
    const mark = () => {
      if (document.hidden || !canAccess || unread === 0 || upTo <= said.current) return;
      said.current = upTo;
      void dataProvider.markCaseRead(id, upTo).then(forget, againLater);
    };
    const againLater = (error: unknown) => {
      said.current = 0;
      if (!isDeskError(error)) throw error;
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, [dataProvider, forget, canAccess, id, unread, upTo]);
}
