import type { Decision } from '@ventanilla/contracts';
import type { Decision as RuledDecision } from '@ventanilla/mgi';
import type { DecisionDocument } from './decision.schema.js';

export function toDecision({ _id, assessment: _round, follows: _last, at, ...values }: DecisionDocument): Decision {
  return { ...values, id: _id.toHexString(), at: at.toISOString() };
}

/** The decision as the package knows it that holds the rules of rounds. */
export function toRuledDecision(
  decision: Omit<Pick<DecisionDocument, keyof Omit<Decision, 'id'>>, 'at'> & { at: Date },
): RuledDecision {
  const { indicator, kind, institution, step, text, reason, by } = decision;
  const base = { indicator, by, reason, at: decision.at.toISOString() };
  if (kind === 'accepted') return { ...base, kind, institution };
  return kind === 'amended' ? { ...base, kind, step: step ?? '', text } : { ...base, kind };
}
