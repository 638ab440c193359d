import type { AssessmentMatrix, Decision, DecisionInput, MatrixRow } from '@ventanilla/contracts';
import { checkDecision, findContradictions, type Problem } from '@ventanilla/mgi';
import { answersIn, ruled, setOf } from '../matrix/round-work.js';

export type DecisionKind = DecisionInput['kind'];

/** A decision as it is being made. */
export type DecisionDraft = {
  kind: DecisionKind;
  institution: string | null;
  step: string;
  text: string;
  reason: string;
};

export function draftOf(kind: DecisionKind): DecisionDraft {
  return { kind, institution: null, step: '', text: '', reason: '' };
}

/** Whether institutions gave different answers, so that accepting takes sides. */
export function isContradicted(row: MatrixRow): boolean {
  return findContradictions(answersIn(row)).length > 0;
}

export function inputOf(indicator: string, { kind, institution, step, text, reason }: DecisionDraft): DecisionInput {
  if (kind === 'accepted') return { kind, indicator, institution, reason };
  return kind === 'amended' ? { kind, indicator, step, text, reason } : { kind, indicator, reason };
}

/** What core would refuse, found by the same rules. */
export function problemsOf(matrix: AssessmentMatrix, row: MatrixRow, draft: DecisionDraft): Problem[] {
  const { indicator } = row;
  return checkDecision(ruled({ ...draft, indicator, at: '', by: '' }), answersIn(row), setOf(matrix));
}

/** Whether a stored decision is what was sent: its reply was lost, and it was sent once more. */
export function isWhatWasSent(stored: Decision, sent: DecisionInput): boolean {
  const blank = { institution: null, step: null, text: '' };
  const whole = { ...blank, ...sent };
  return (['kind', 'institution', 'step', 'text', 'reason'] as const).every((part) => stored[part] === whole[part]);
}
