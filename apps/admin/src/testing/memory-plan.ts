import type { ActionInput, ActionPlan, AnyEntry, Monitoring, PlannedAction } from '@ventanilla/contracts';
import {
  type ActionStatus,
  actionDaysLate,
  checkMonitoring,
  doneShare,
  findLateActions,
  planProgress,
} from '@ventanilla/mgi';
import { anId } from './builders.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';

type PlanOperation =
  | 'getActionPlan'
  | 'exportActionPlan'
  | 'listActions'
  | 'getAction'
  | 'planAction'
  | 'updateAction'
  | 'deleteAction'
  | 'recordMonitoring'
  | 'listMonitoring'
  | 'addActionFile'
  | 'getActionFile';

/** The plans of the twin. `own`: the institutions whose actions whoever is signed in may see; null for all. */
export type MemoryPlan = { actions: PlannedAction[]; findings: AnyEntry[]; own: readonly string[] | null };

export function planOperations({ actions, findings, own }: MemoryPlan): Part<PlanOperation> {
  const looks = new Map<string, Monitoring[]>();
  const seen = () => actions.filter(({ institution }) => own === null || own.includes(institution.key));
  const get = (operation: PlanOperation, id: string) =>
    found(
      operation,
      seen().find((action) => action.id === id),
    );

  function keep(action: PlannedAction): PlannedAction {
    const kept = { ...action, daysLate: actionDaysLate(toRuled(action), today()), updatedAt: new Date().toISOString() };
    const at = actions.findIndex(({ id }) => id === action.id);
    if (at < 0) actions.push(kept);
    else actions[at] = kept;
    return kept;
  }

  return {
    getActionPlan: async ({ params }) => planOf(params, seen(), findings),
    exportActionPlan: async ({ query }) => ({ fileName: `plan.${query.format}`, mediaType: 'text/csv', content: '' }),
    listActions: async ({ query }) => {
      const wanted = seen().filter(
        ({ status, daysLate }) => (!query.status || query.status === status) && (!query.late || daysLate > 0),
      );
      return pageOf(wanted.sort(byDue), query);
    },
    getAction: async ({ params }) => get('getAction', params.id),
    planAction: async ({ body }) => keep(planned(body.action, actions.length + 1)),
    updateAction: async ({ params, body }) => {
      const before = get('updateAction', params.id);
      if (before.version !== body.version)
        throw refusal('updateAction', 'conflict', { conflict: { current: before, submitted: body.action } });
      return keep({ ...before, ...body.action, version: before.version + 1 });
    },
    deleteAction: async ({ params }) => {
      const gone = get('deleteAction', params.id);
      if (gone.lookedAtOn !== null) throw refusal('deleteAction', 'wrongState');
      actions.splice(actions.indexOf(gone), 1);
    },
    recordMonitoring: async ({ params, body }) => {
      const action = get('recordMonitoring', params.id);
      const { on, status } = body.monitoring;
      const ruled = { ...body.monitoring, action: `a${action.number}` };
      const problems = checkMonitoring(ruled, action.status, action.lookedAtOn);
      if (problems.length > 0) throw refusal('recordMonitoring', 'invalid', { problems });
      const look = { ...body.monitoring, id: anId(), files: [], by: 'Inés', at: new Date().toISOString() };
      looks.set(action.id, [look, ...(looks.get(action.id) ?? [])]);
      if (action.lookedAtOn === null || on >= action.lookedAtOn) {
        keep({ ...action, status, lookedAtOn: on, version: action.version + 1 });
      }
      return look;
    },
    listMonitoring: async ({ params, query }) => pageOf(looks.get(params.id) ?? [], query ?? {}),
    addActionFile: async ({ body }) => aFile(body.fileName),
    getActionFile: async () => ({ fileName: 'Acta.pdf', mediaType: 'application/pdf', content: '' }),
  };
}

/** A file as the twin takes it: it keeps the name alone. */
export function aFile(fileName: string) {
  return { id: anId(), fileName, mediaType: 'application/pdf', bytes: 1, at: new Date().toISOString(), by: 'Inés' };
}

function planned(action: ActionInput, number: number): PlannedAction {
  const beginning = { status: 'planned', daysLate: 0, lookedAtOn: null, version: 1, updatedAt: '' } as const;
  return { ...action, ...beginning, id: anId(), number };
}

function planOf(
  { municipality, profile }: { municipality: string; profile: string },
  actions: readonly PlannedAction[],
  entries: readonly AnyEntry[],
): ActionPlan {
  const ruled = actions.map(toRuled);
  const taken = new Set(actions.filter(({ status }) => status !== 'dropped').flatMap(({ findings }) => findings));
  const potential = entries.flatMap(({ key, kind, facts }) =>
    kind === 'finding' && 'type' in facts && facts.type === 'potential'
      ? [{ key, domain: facts.domain, titles: { es: key }, planned: taken.has(key) }]
      : [],
  );
  const named = (key: string) => actions.find(({ institution }) => institution.key === key)?.institution;
  const progress = planProgress(ruled, today()).map((each) => ({
    ...each,
    institution: named(each.institution) ?? { key: each.institution, name: each.institution },
  }));
  const late = findLateActions(ruled, today()).length;
  return { municipality, profile, findings: potential, progress, doneShare: doneShare(ruled), late };
}

function toRuled({ number, institution, ...action }: PlannedAction): Parameters<typeof actionDaysLate>[0] {
  return { ...action, key: `a${number}`, institution: institution.key };
}

function byDue(one: PlannedAction, other: PlannedAction): number {
  return dueOrder(one).localeCompare(dueOrder(other));
}

function dueOrder({ status, dueOn }: PlannedAction): string {
  const closed: ActionStatus[] = ['done', 'dropped'];
  return closed.includes(status) ? '9999' : (dueOn ?? '9998');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
