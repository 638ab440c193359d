import { isLocalDate, type LocalDate } from '@ventanilla/directory';
import { type Problem, problem } from '../problem.js';
import { findingKey, type Profile } from '../profile/profile.js';
import { checkEvidence, type Evidence } from '../rounds/answer.js';
import { daysLate } from '../rounds/calendar.js';
import { isKey } from '../sets/check-set.js';

/** Where an action stands. */
export const actionStatuses = ['planned', 'underway', 'done', 'dropped'] as const;

/** One of `actionStatuses`. */
export type ActionStatus = (typeof actionStatuses)[number];

/** An amount in a currency by its three letters, such as ARS. */
export type Budget = { amount: number; currency: string };

/** Something a local government means to do about findings with potential. */
export type Action = {
  key: string;
  /** Keys of the findings it comes from (`findingKey`). */
  findings: readonly string[];
  title: string;
  /** Who answers for it. */
  institution: string;
  /** By what it will be seen that it gets somewhere. */
  progressIndicator: string;
  dueOn: LocalDate | null;
  /** `null` when none is set aside, or nobody has said. */
  budget: Budget | null;
  status: ActionStatus;
};

/** What somebody saw of an action on a day, with evidence; the last one says where the action stands. */
export type Monitoring = {
  action: string;
  on: LocalDate;
  note: string;
  status: ActionStatus;
  evidence: readonly Evidence[];
};

const nextStatuses: Readonly<Record<ActionStatus, readonly ActionStatus[]>> = {
  planned: ['underway', 'done', 'dropped'],
  underway: ['planned', 'done', 'dropped'],
  done: ['underway'],
  dropped: ['planned'],
};

/** Whether an action may go from one status to the other. Done and dropped ones are taken up again before anything else. */
export function mayBecome(from: ActionStatus, to: ActionStatus): boolean {
  return nextStatuses[from].includes(to);
}

/** Every problem of an action of the plan that follows a profile. Actions come from findings with potential only. */
export function checkAction(action: Action, profile: Profile): Problem[] {
  const { title, institution, progressIndicator, dueOn, budget } = action;
  const texts = Object.entries({ title, institution, progressIndicator });
  return [
    ...(isKey(action.key) ? [] : [problem('key', 'key')]),
    ...texts.filter(([, text]) => !text.trim()).map(([name]) => problem('blankText', name)),
    ...(action.findings.length === 0 ? [problem('noPotential', 'findings')] : []),
    ...action.findings.flatMap((key, index) => checkOrigin(key, index, profile)),
    ...(dueOn === null || isLocalDate(dueOn) ? [] : [problem('date', 'dueOn')]),
    ...(budget === null ? [] : checkBudget(budget)),
  ];
}

function checkOrigin(key: string, index: number, profile: Profile): Problem[] {
  const finding = profile.findings.find((each) => findingKey(each) === key);
  return finding?.kind === 'potential' ? [] : [problem('noPotential', 'findings', index)];
}

function checkBudget({ amount, currency }: Budget): Problem[] {
  return [
    ...(Number.isFinite(amount) && amount >= 0 ? [] : [problem('amount', 'budget', 'amount')]),
    ...(/^[A-Z]{3}$/.test(currency) ? [] : [problem('currency', 'budget', 'currency')]),
  ];
}

/**
 * Every problem of what was seen of an action before it is kept. Only a look that becomes the last one moves the action:
 * one of an earlier day is recorded for what it was.
 */
export function checkMonitoring(look: Monitoring, status: ActionStatus, lastOn: LocalDate | null): Problem[] {
  const isLast = lastOn === null || look.on >= lastOn;
  const stays = look.status === status;
  return [
    ...(isLocalDate(look.on) ? [] : [problem('date', 'on')]),
    ...(look.note.trim() ? [] : [problem('blankText', 'note')]),
    ...(!isLast || stays || mayBecome(status, look.status) ? [] : [problem('statusChange', 'status')]),
    ...look.evidence.flatMap((evidence, index) => checkEvidence(evidence, index)),
  ];
}

/** By how many days an action is late today; 0 when it is done, dropped, not due yet, or has no day. */
export function actionDaysLate({ status, dueOn }: Action, today: LocalDate): number {
  return status === 'done' || status === 'dropped' ? 0 : daysLate(dueOn, today);
}
