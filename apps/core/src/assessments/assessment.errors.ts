import type { AssessmentInput } from '@ventanilla/contracts';
import { type Need, needMessages } from '@ventanilla/mgi';
import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { AssessmentDocument } from './assessment.schema.js';
import { toAssessment } from './assessment.view.js';

export function unknownRound(): never {
  throw new ApiError('notFound', 'There is no such round, or it is not yours to see. Look in the list of rounds.');
}

export function conflict(current: AssessmentDocument, submitted: AssessmentInput | null): ApiError {
  return new ApiError('conflict', 'Somebody else saved first. Nothing was overwritten: compare both and save again.', {
    conflict: { current: toAssessment(current), submitted },
  });
}

export function translateDuplicate(error: unknown): never {
  if (!isDuplicateKey(error)) throw error;
  throw new ApiError('keyTaken', 'This municipality has a round with this key already. Choose another key.');
}

/** The phase can not be closed yet, and why. */
export function phaseOpen(needs: readonly Need[]): ApiError {
  const [first] = needs;
  const next = first ? ` ${needMessages[first.code]}` : '';
  return new ApiError('phaseOpen', `This phase can not be closed yet; nothing was changed.${next}`, {
    problems: needs.map(({ code, message, indicators }) => ({ path: indicators.join(' '), code, message })),
  });
}

/** Rounds are not public: cities are compared by what they published. */
export function otherMunicipality(): ApiError {
  const message = 'These rounds are of two municipalities. Compare two of one, or the profiles that cities published.';
  return new ApiError('wrongState', message);
}

export function noWay(from: string, to: string): ApiError {
  return new ApiError('wrongState', `A round does not go from ${from} to ${to}. Nothing was changed.`);
}
