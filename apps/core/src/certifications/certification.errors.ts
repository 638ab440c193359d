import type { CertificationInput } from '@ventanilla/contracts';
import { type CertificationNeed, certificationNeedMessages } from '@ventanilla/mgi';
import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { CertificationDocument } from './certification.schema.js';
import { inputOf } from './certification.view.js';

export function unknownCertification(): never {
  throw new ApiError('notFound', 'There is no such certification, or it is not yours to see. Look in the list.');
}

export function conflict(current: CertificationDocument, submitted: CertificationInput | null): ApiError {
  return new ApiError('conflict', 'Somebody else saved first. Nothing was overwritten: compare both and save again.', {
    conflict: { current: { ...inputOf(current), version: current.version }, submitted },
  });
}

export function translateDuplicate(error: unknown): never {
  if (!isDuplicateKey(error)) throw error;
  throw new ApiError('keyTaken', 'This municipality has a certification of this edition already. Go on with that one.');
}

/** The phase still needs something, and what. */
export function phaseOpen(needs: readonly CertificationNeed[]): ApiError {
  const [first] = needs;
  const next = first ? ` ${certificationNeedMessages[first.code]}` : '';
  return new ApiError('phaseOpen', `This phase is not complete yet; nothing was changed.${next}`, {
    problems: needs.map(({ code, message }) => ({ path: '', code, message })),
  });
}

export function wrongState(message: string): ApiError {
  return new ApiError('wrongState', `${message} Nothing was changed.`);
}
