import type { WorkflowMessages } from '../messages.js';

/** How content moves between draft and archive, in English. */
export const workflow: WorkflowMessages = {
  'state.inReview': 'To review',
  'state.outdated': 'May be out of date',
  'state.archived': 'Archived',
  'action.submitForReview': 'Sent for review',
  'action.confirmTranslation': 'Confirmed the translation',
  'action.returnToDraft': 'Returned to draft',
  'action.markOutdated': 'Marked as out of date',
  'action.markCurrent': 'Confirmed as still true',
  'action.archive': 'Archived',
  'action.unarchive': 'Took out of the archive',
  'action.restoreVersion': 'Went back to an earlier version',
  'action.schedule': 'Scheduled',
  'action.cancelSchedule': 'Cancelled what was scheduled',
  'action.scheduleFailed': 'What was scheduled could not be done',
  'error.wrongState': 'This step does not fit any more: somebody may have taken it already. See how it stands now.',
};
