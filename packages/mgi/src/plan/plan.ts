import type { LocalDate } from '@ventanilla/directory';
import { currentFindings, findingKey, type Profile } from '../profile/profile.js';
import { type Action, type ActionStatus, actionDaysLate, type Monitoring } from './action.js';

/** The actions that are late, those latest first. */
export function findLateActions(actions: readonly Action[], today: LocalDate): { action: Action; daysLate: number }[] {
  return actions
    .map((action) => ({ action, daysLate: actionDaysLate(action, today) }))
    .filter(({ daysLate }) => daysLate > 0)
    .sort((one, other) => other.daysLate - one.daysLate);
}

/** The findings with potential that no action takes up, by key; dropped actions take up nothing. */
export function findUnplanned(profile: Profile, actions: readonly Action[]): string[] {
  const planned = new Set(actions.filter(({ status }) => status !== 'dropped').flatMap(({ findings }) => findings));
  const open = currentFindings(profile).filter(({ kind }) => kind === 'potential');
  return open.map(findingKey).filter((key) => !planned.has(key));
}

/** How many actions an institution answers for, in each status, and how many of them are late. */
export type PlanProgress = { institution: string; late: number } & Readonly<Record<ActionStatus, number>>;

/** How far each institution is with its actions, in the order in which they come in the plan. */
export function planProgress(actions: readonly Action[], today: LocalDate): PlanProgress[] {
  return [...new Set(actions.map(({ institution }) => institution))].map((institution) => {
    const own = actions.filter((action) => action.institution === institution);
    const count = (status: ActionStatus) => own.filter((action) => action.status === status).length;
    return {
      institution,
      planned: count('planned'),
      underway: count('underway'),
      done: count('done'),
      dropped: count('dropped'),
      late: findLateActions(own, today).length,
    };
  });
}

/** The share of actions that are done, from 0 to 1, dropped ones not counted; `null` when there are none. */
export function doneShare(actions: readonly Action[]): number | null {
  const kept = actions.filter(({ status }) => status !== 'dropped');
  return kept.length === 0 ? null : kept.filter(({ status }) => status === 'done').length / kept.length;
}

/** The actions as the last look at each says they stand. On one day the later in the list counts. */
export function withMonitoring(actions: readonly Action[], monitoring: readonly Monitoring[]): Action[] {
  return actions.map((action) => {
    const own = monitoring.filter((each) => each.action === action.key);
    const last = own.reduce<Monitoring | null>((found, each) => (found && found.on > each.on ? found : each), null);
    return last ? { ...action, status: last.status } : action;
  });
}

const planColumns = [
  'key',
  'findings',
  'title',
  'institution',
  'progressIndicator',
  'dueOn',
  'budget',
  'currency',
  'status',
  'daysLate',
] as const;

/** One of the columns of a plan's table. */
export type PlanColumn = (typeof planColumns)[number];

/** The plan as a table with its headings, for whatever writes tables; headings and statuses are the caller's words. */
export function planRows(
  actions: readonly Action[],
  today: LocalDate,
  words: { columns: Readonly<Record<PlanColumn, string>>; statuses: Readonly<Record<ActionStatus, string>> },
): string[][] {
  const rows = actions.map((action) => {
    const cells = cellsOf(action, today, words.statuses);
    return planColumns.map((column) => cells[column]);
  });
  return [planColumns.map((column) => words.columns[column]), ...rows];
}

function cellsOf(
  action: Action,
  today: LocalDate,
  statuses: Readonly<Record<ActionStatus, string>>,
): Record<PlanColumn, string> {
  const { key, findings, title, institution, progressIndicator, dueOn, budget, status } = action;
  return {
    key,
    findings: findings.join(' '),
    title,
    institution,
    progressIndicator,
    dueOn: dueOn ?? '',
    budget: budget ? String(budget.amount) : '',
    currency: budget?.currency ?? '',
    status: statuses[status],
    daysLate: String(actionDaysLate(action, today)),
  };
}
