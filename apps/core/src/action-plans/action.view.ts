import type { ActionInput, PlannedAction } from '@ventanilla/contracts';
import { actionDaysLate, type Action as RuledAction } from '@ventanilla/mgi';
import type { ActionDocument } from './action.schema.js';

/** What is late or falls due comes first, then what has no day; done and dropped ones are after all of them. */
const WITHOUT_DAY = '9998';
const CLOSED = '9999';

export function dueOrder({ status, dueOn }: Pick<ActionDocument, 'status' | 'dueOn'>): string {
  if (status === 'done' || status === 'dropped') return CLOSED;
  return dueOn ?? WITHOUT_DAY;
}

export function toAction(document: ActionDocument, today: string): PlannedAction {
  const { _id, due: _order, updatedAt, ...values } = document;
  const daysLate = actionDaysLate(toRuledAction(document), today);
  return { ...values, id: _id.toHexString(), daysLate, updatedAt: updatedAt.toISOString() };
}

/** The action as the rules know it: institutions by their keys. */
export function toRuledAction(action: ActionInput & Pick<ActionDocument, 'number' | 'status'>): RuledAction {
  const { number, findings, title, institution, progressIndicator, dueOn, budget, status } = action;
  const named = { key: keyOf(number), institution: institution.key };
  return { ...named, findings, title, progressIndicator, dueOn, budget, status };
}

export function keyOf(number: number): string {
  return `a${number}`;
}

export function inputOf(action: ActionDocument): ActionInput {
  const { municipality, profile, findings, title, institution, progressIndicator, dueOn, budget } = action;
  return { municipality, profile, findings, title, institution, progressIndicator, dueOn, budget };
}
