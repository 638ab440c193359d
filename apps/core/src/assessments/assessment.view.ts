import type { Assessment } from '@ventanilla/contracts';
import type { AssessmentDocument } from './assessment.schema.js';

export function toAssessment({ _id, links, moves, openedAt, updatedAt, ...values }: AssessmentDocument): Assessment {
  return {
    ...values,
    links: links ?? [],
    id: _id.toHexString(),
    moves: moves.map(({ at, ...move }) => ({ ...move, at: at.toISOString() })),
    openedAt: openedAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

/** What an institution knows of a round: itself, and what it is asked. */
export function narrowTo(institutions: readonly string[] | null, round: AssessmentDocument): AssessmentDocument {
  if (institutions === null) return round;
  return {
    ...round,
    institutions: round.institutions.filter(({ key }) => institutions.includes(key)),
    asks: round.asks.filter(({ institution }) => institutions.includes(institution)),
    links: [],
    moves: [],
  };
}
