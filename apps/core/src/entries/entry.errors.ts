import type { AnyEntryInput, Problem } from '@ventanilla/contracts';
import { isDuplicateKey } from '../platform/database/duplicate-key.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { EntryDocument } from './entry.schema.js';
import { toEntry } from './entry.view.js';

export function unknownEntry(): ApiError {
  return new ApiError('notFound', 'There is no such entry, or it is not in your municipalities. Look in the lists.');
}

export function conflict(current: EntryDocument, submitted: AnyEntryInput | null): ApiError {
  return new ApiError('conflict', 'Somebody else saved first. Nothing was overwritten: compare both and save again.', {
    conflict: { current: toEntry(current), submitted },
  });
}

export function notPublishable(problems: Problem[]): ApiError {
  const [first] = problems;
  return new ApiError('notPublishable', `This can not be published yet. ${first?.message ?? ''}`, { problems });
}

export function wrongState(problems: Problem[]): ApiError {
  const [first] = problems;
  return new ApiError('wrongState', `This step does not fit here. ${first?.message ?? ''}`, { problems });
}

/** Says where in a list of entries a problem of one of them is. */
export function atPlace(at: number, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, path: `items.${at}.${problem.path}` }));
}

export function requireVersion(before: EntryDocument, version: number): void {
  if (before.version !== version) throw conflict(before, null);
}

export function translateDuplicate(error: unknown): never {
  if (!isDuplicateKey(error)) throw error;
  throw new ApiError('keyTaken', 'Another entry of this municipality has this key. Choose another key.');
}
