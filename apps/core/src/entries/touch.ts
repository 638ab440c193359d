import type { VersionAction } from '@ventanilla/contracts';
import type { Touch } from '../staff/scope.js';
import type { EntryDocument } from './entry.schema.js';
import type { Deed } from './versions/history.js';

const deeds: Record<VersionAction, Touch['deed']> = {
  before: 'write',
  create: 'write',
  update: 'write',
  autosave: 'write',
  restoreVersion: 'write',
  confirmTranslation: 'write',
  submitForReview: 'write',
  returnToDraft: 'publish',
  publish: 'publish',
  unpublish: 'publish',
  markOutdated: 'publish',
  markCurrent: 'publish',
  schedule: 'publish',
  cancelSchedule: 'publish',
  scheduleFailed: 'publish',
  archive: 'archive',
  unarchive: 'archive',
  verify: 'publish',
  correct: 'write',
  changeDate: 'publish',
  addWords: 'publish',
  undo: 'write',
  delete: 'archive',
  restore: 'archive',
};

/**
 * What a deed touches, as the scope of staff is held against it. Taking a whole entry out, or bringing it back, is done
 * to every language that it has; what a write touches shows only when it is known.
 */
export function touchOf({ action, languages }: Deed, { texts }: EntryDocument): Touch {
  const deed = deeds[action];
  return { deed, facts: false, languages: languages ?? (deed === 'archive' ? Object.keys(texts) : []) };
}
