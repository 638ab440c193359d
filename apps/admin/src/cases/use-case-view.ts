import { type CasePriority, casePriorities, type Topic, topics } from '@ventanilla/contracts';
import { useSearchParams } from 'react-router-dom';
import type { CaseFilter, CaseSort } from '../core/case-deeds.js';

export const caseViews = ['open', 'mine', 'unassigned', 'closed'] as const;
export type CaseView = (typeof caseViews)[number];

export type CaseChoice = { view: CaseView; topic: Topic | null; priority: CasePriority | null };

/** Which cases somebody looks at: in the address, so that going back from a case leads to the same ones. */
export function useCaseView() {
  const [params, setParams] = useSearchParams();
  const choice: CaseChoice = {
    view: caseViews.find((view) => view === params.get('view')) ?? 'open',
    topic: topics.find((topic) => topic === params.get('topic')) ?? null,
    priority: casePriorities.find((priority) => priority === params.get('priority')) ?? null,
  };
  const choose = (change: Partial<CaseChoice>) => setParams(asParams({ ...choice, ...change }), { replace: true });
  return { choice, choose };
}

function asParams({ view, topic, priority }: CaseChoice): Record<string, string> {
  return { ...(view !== 'open' && { view }), ...(topic && { topic }), ...(priority && { priority }) };
}

/** What to ask core for. */
export function filterOf(municipality: string, { view, topic, priority }: CaseChoice): CaseFilter {
  return {
    municipality,
    ...(view === 'closed' && { state: 'closed' }),
    ...(view === 'mine' && { assignee: 'me' }),
    ...(view === 'unassigned' && { assignee: 'nobody' }),
    ...(topic && { topic }),
    ...(priority && { priority }),
  };
}

export function sortOf({ view }: CaseChoice): CaseSort {
  return view === 'closed' ? '-closedAt' : 'pressing';
}
