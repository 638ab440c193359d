import { archiveEntry } from './archive-entry.js';
import { ask } from './ask.js';
import { beginSecondFactor } from './begin-second-factor.js';
import { changePassword } from './change-password.js';
import { confirmSecondFactor } from './confirm-second-factor.js';
import { createEntry } from './create-entry.js';
import { createMunicipality } from './create-municipality.js';
import { createStaff } from './create-staff.js';
import { createTestQuestion } from './create-test-question.js';
import { deleteAsker } from './delete-asker.js';
import { deleteEntry } from './delete-entry.js';
import { deleteTestQuestion } from './delete-test-question.js';
import { endOtherSessions } from './end-other-sessions.js';
import { endSession } from './end-session.js';
import { explainAnswer } from './explain-answer.js';
import { getDeskStatistics } from './get-desk-statistics.js';
import { getEntry } from './get-entry.js';
import { getMunicipality } from './get-municipality.js';
import { getPreferences } from './get-preferences.js';
import { getPublicItem } from './get-public-item.js';
import { getSecondFactor } from './get-second-factor.js';
import { getStaff } from './get-staff.js';
import { getTestQuestion } from './get-test-question.js';
import { getVersion } from './get-version.js';
import { giveFeedback } from './give-feedback.js';
import { handOutLink } from './hand-out-link.js';
import { importTestQuestions } from './import-test-questions.js';
import { inviteStaff } from './invite-staff.js';
import { listAudit } from './list-audit.js';
import { listEntries } from './list-entries.js';
import { listMunicipalities } from './list-municipalities.js';
import { listPublicHelpLines } from './list-public-help-lines.js';
import { listPublicMunicipalities } from './list-public-municipalities.js';
import { listPublicServices } from './list-public-services.js';
import { listPublicTopics } from './list-public-topics.js';
import { listQuestions } from './list-questions.js';
import { listSessions } from './list-sessions.js';
import { listStaff } from './list-staff.js';
import { listTestQuestions } from './list-test-questions.js';
import { listVersions } from './list-versions.js';
import { markCurrent } from './mark-current.js';
import { markOutdated } from './mark-outdated.js';
import { openLink } from './open-link.js';
import { previewAnswer } from './preview-answer.js';
import { publishEntry } from './publish-entry.js';
import { refreshSession } from './refresh-session.js';
import { removeSecondFactor } from './remove-second-factor.js';
import { removeStaffSecondFactor } from './remove-staff-second-factor.js';
import { renewRecoveryCodes } from './renew-recovery-codes.js';
import { restoreEntry } from './restore-entry.js';
import { restoreVersion } from './restore-version.js';
import { returnToDraft } from './return-to-draft.js';
import { runTestQuestions } from './run-test-questions.js';
import { setPreferences } from './set-preferences.js';
import { signIn } from './sign-in.js';
import { signOut } from './sign-out.js';
import { submitForReview } from './submit-for-review.js';
import { unarchiveEntry } from './unarchive-entry.js';
import { unpublishEntry } from './unpublish-entry.js';
import { updateEntry } from './update-entry.js';
import { updateMunicipality } from './update-municipality.js';
import { updateStaff } from './update-staff.js';
import { updateTestQuestion } from './update-test-question.js';
import { useLink } from './use-link.js';

/** Every operation of core's API, by id. The folder listing beside this file is the API. */
export const operations = {
  ask,
  previewAnswer,
  explainAnswer,
  giveFeedback,
  listPublicMunicipalities,
  listPublicHelpLines,
  listPublicTopics,
  listPublicServices,
  getPublicItem,
  getPreferences,
  setPreferences,
  deleteAsker,
  signIn,
  refreshSession,
  signOut,
  changePassword,
  openLink,
  useLink,
  getSecondFactor,
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  listSessions,
  endSession,
  endOtherSessions,
  listEntries,
  getEntry,
  createEntry,
  updateEntry,
  publishEntry,
  unpublishEntry,
  deleteEntry,
  restoreEntry,
  submitForReview,
  returnToDraft,
  markOutdated,
  markCurrent,
  archiveEntry,
  unarchiveEntry,
  listVersions,
  getVersion,
  restoreVersion,
  listMunicipalities,
  getMunicipality,
  createMunicipality,
  updateMunicipality,
  listStaff,
  getStaff,
  createStaff,
  updateStaff,
  inviteStaff,
  handOutLink,
  removeStaffSecondFactor,
  listQuestions,
  listAudit,
  getDeskStatistics,
  listTestQuestions,
  getTestQuestion,
  createTestQuestion,
  updateTestQuestion,
  deleteTestQuestion,
  importTestQuestions,
  runTestQuestions,
} as const;

export type Operations = typeof operations;
export type OperationId = keyof Operations;
