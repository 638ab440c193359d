import { type OperationId, operations, type Role, roles } from '@ventanilla/contracts';
import { aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOfCall } from '../test/raw-call.js';
import { openMunicipality, type RunningCore, signedIn, startCore } from '../test/running-core.js';
import { botSecret } from '../test/settings.js';

/** A letter for each role, in the order of `roles`. */
const letters: Record<Role, string> = {
  administrator: 'A',
  municipalityAdministrator: 'M',
  contentManager: 'C',
  reviewer: 'R',
  translator: 'T',
  organizationEditor: 'O',
  focalPoint: 'F',
  caseWorker: 'K',
  viewer: 'V',
  institution: 'I',
};

const anybody = 'anybody';
const bot = 'bot';
/** Whoever sees the desk at all. */
const all = 'AMCRTOFKV';
const everybody = `${all}I`;

/**
 * Who may call what, decided here once more and by hand: a new operation needs a line, and a line that the table of
 * permissions does not bear out fails. `anybody` needs no sign-in, `bot` is for the bot alone.
 */
const mayCall: Record<OperationId, string> = {
  ask: anybody,
  giveFeedback: anybody,
  listPublicMunicipalities: anybody,
  listPublicHelpLines: anybody,
  listPublicAlerts: anybody,
  listPublicTopics: anybody,
  getPublicProfile: anybody,
  getPublicWheel: anybody,
  listPublicServices: anybody,
  listPublicStops: anybody,
  getPublicItem: anybody,
  getPublicStatistics: anybody,
  getHsdsApi: anybody,
  listHsdsServices: anybody,
  getHsdsService: anybody,
  listHsdsOrganizations: anybody,
  getHsdsOrganization: anybody,
  listHsdsLocations: anybody,
  getHsdsLocation: anybody,
  listHsdsServiceAtLocations: anybody,
  getHsdsServiceAtLocation: anybody,
  listHsdsTaxonomies: anybody,
  getHsdsTaxonomy: anybody,
  listHsdsTaxonomyTerms: anybody,
  getHsdsTaxonomyTerm: anybody,
  getPreferences: bot,
  setPreferences: bot,
  takeUpdate: bot,
  finishUpdate: bot,
  deleteAsker: bot,
  watchStop: bot,
  getOwnData: bot,
  claimDeliveries: bot,
  beginDeliveries: bot,
  reportDeliveries: bot,
  getSubscription: bot,
  subscribe: bot,
  leaveOutreach: bot,
  awaitAnswer: bot,
  stopAwaitingAnswer: bot,

  signIn: anybody,
  refreshSession: anybody,
  signOut: anybody,
  openLink: anybody,
  useLink: anybody,
  changePassword: everybody,
  getSecondFactor: everybody,
  beginSecondFactor: everybody,
  confirmSecondFactor: everybody,
  removeSecondFactor: everybody,
  renewRecoveryCodes: everybody,
  listSessions: everybody,
  endSession: everybody,
  endOtherSessions: everybody,

  listEntries: all,
  getEntry: all,
  previewAnswer: all,
  explainAnswer: all,
  getToDo: all,
  listLinkChecks: all,
  createEntry: 'AMC..O...',
  startImport: 'AMC..O...',
  listImports: 'AMC..O...',
  getImport: 'AMC..O...',
  listImportRows: 'AMC..O...',
  runImport: 'AMC..O...',
  undoImport: 'AMC..O...',
  getImportTemplate: all,
  exportEntries: all,
  exportHsds: all,
  updateEntry: 'AMCRTO...',
  publishEntry: 'AMCR.....',
  unpublishEntry: 'AMCR.....',
  deleteEntry: 'AMC......',
  restoreEntry: 'AMC......',

  listVersions: all,
  getVersion: all,
  restoreVersion: 'AMCRTO...',
  submitForReview: 'AMCRTO...',
  submitEntriesForReview: 'AMCRTO...',
  listReviewers: 'AMCRTO...',
  returnToDraft: 'AMCR.....',
  markOutdated: 'AMCR.....',
  markCurrent: 'AMCR.....',
  archiveEntry: 'AMC......',
  archiveEntries: 'AMC......',
  unarchiveEntry: 'AMC......',
  undoDeeds: 'AMCRTO...',
  scheduleEntry: 'AMCR.....',
  cancelSchedule: 'AMCR.....',
  notePresence: all,
  leaveEntry: all,

  listReleases: all,
  getRelease: all,
  createRelease: 'AMCR.....',
  updateRelease: 'AMCR.....',
  deleteRelease: 'AMCR.....',
  publishRelease: 'AMCR.....',
  scheduleRelease: 'AMCR.....',
  cancelRelease: 'AMCR.....',
  undoRelease: 'AMCR.....',
  verifyEntry: 'AMCR.....',
  changeStopDate: 'AMCR.....',
  listVerifications: all,
  createTelegramCode: 'AMC..O...',
  openTelegramCode: bot,
  getTelegramConfirmation: bot,
  confirmByTelegram: bot,
  createConfirmationLink: 'AMCR.....',
  listConfirmationLinks: 'AMCR.....',
  revokeConfirmationLink: 'AMCR.....',

  getTranslation: all,
  saveTranslation: 'AMCRTO...',
  confirmTranslations: 'AMCRTO...',
  listRememberedTranslations: 'AMCRTO...',
  translateByMachine: 'AMCRTO...',

  listTestQuestions: all,
  getTestQuestion: all,
  createTestQuestion: 'AMCR.....',
  updateTestQuestion: 'AMCR.....',
  deleteTestQuestion: 'AMCR.....',
  importTestQuestions: 'AMCR.....',
  runTestQuestions: 'AMCR.....',

  offerEntry: 'AMC......',
  withdrawOffer: 'AMC......',
  getEntrySharing: all,
  listSharedOffers: all,
  embedSharedEntry: 'AMC..O...',
  listSharedCopies: all,
  getSharedCopy: all,
  decideOnSharedCopy: 'AMCRTO...',
  unlinkSharedCopy: 'AMC..O...',

  listAssessments: 'AMCR..F.VI',
  getAssessment: 'AMCR..F.VI',
  getAssessmentMatrix: 'AMCR..F.VI',
  compareAssessments: 'AMCR..F.VI',
  listResponseComments: 'AMCR..F.VI',
  listResponseChanges: 'AMCR..F.VI',
  listMinutes: 'AMCR..F.VI',
  openAssessment: 'AM....F..',
  updateAssessment: 'AM....F..',
  moveAssessment: 'AM....F..',
  decideOnIndicator: 'AM....F..',
  listDecisions: 'AM....F..',
  recordMinutes: 'AM....F..',
  updateMinutes: 'AM....F..',
  inviteRespondent: 'AM....F..',
  listRespondents: 'AM....F..',
  getFindingDrafts: 'AMCR..F.VI',
  draftFindings: 'AM....F..',
  mergeFindings: 'AMC..O...',
  checkProfile: all,
  compareProfiles: all,
  readProfileDocument: 'AMC..O...',
  readProfilePdf: 'AMC..O...',
  importProfileDocument: 'AMC..O...',
  publishProfile: 'AMCR.....',
  getEvidenceFile: 'AMCR..F.VI',
  listEvidenceFiles: 'AMCR..F.VI',
  addEvidenceFile: 'AM....F..I',
  saveResponse: 'AM....F..I',
  addResponseComment: 'AM....F..I',

  listActions: 'AMCR..F.VI',
  getAction: 'AMCR..F.VI',
  getActionPlan: 'AMCR..F.VI',
  exportActionPlan: 'AMCR..F.VI',
  listMonitoring: 'AMCR..F.VI',
  getActionFile: 'AMCR..F.VI',
  planAction: 'AM....F..',
  updateAction: 'AM....F..',
  deleteAction: 'AM....F..',
  recordMonitoring: 'AM....F..I',
  addActionFile: 'AM....F..I',

  listTrainings: 'AM....F..',
  getTraining: 'AM....F..',
  createTraining: 'AM....F..',
  updateTraining: 'AM....F..',
  addTrainingFile: 'AM....F..',
  getTrainingFile: 'AM....F..',
  listTrainingSessions: 'AM....F..',
  recordTrainingSession: 'AM....F..',
  updateTrainingSession: 'AM....F..',
  deleteTrainingSession: 'AM....F..',
  listOfficials: 'AM....F..',
  addOfficial: 'AM....F..',
  deleteOfficial: 'AM....F..',
  issueAttendanceCertificate: 'AM....F..',

  listCertifications: 'AM....F..',
  getCertification: 'AM....F..',
  applyForCertification: 'AM....F..',
  updateCertification: 'AM....F..',
  moveCertification: 'AM....F..',
  addCertificationFile: 'AM....F..',
  getCertificationFile: 'AM....F..',
  getCertificationSettings: 'AM....F..',
  updateCertificationSettings: 'A........',
  issueCertificate: 'A........',
  revokeCertificate: 'A........',
  rotateSigningKey: 'A........',

  listIndicatorSets: all,
  getIndicatorSet: all,
  compareIndicatorSets: all,
  exportIndicatorSet: all,
  createIndicatorSet: 'AM....F..',
  updateIndicatorSet: 'AM....F..',
  importIndicatorSet: 'AM....F..',
  releaseIndicatorSet: 'AM....F..',
  deleteIndicatorSet: 'AM....F..',

  listAlerts: all,
  getAlert: all,
  getAlertReach: all,
  getAlertFigures: all,
  testAlert: 'AMCR.....',
  getOwnTelegram: 'AMCR.....',
  createOwnTelegramCode: 'AMCR.....',
  removeOwnTelegram: 'AMCR.....',
  linkOwnTelegram: bot,
  exportAlert: all,
  createAlert: 'AMC......',
  saveAlert: 'AMC......',
  deleteAlert: 'AMC......',
  submitAlert: 'AMC......',
  followAlert: 'AMC......',
  importAlert: 'AMC......',
  returnAlert: 'AMCR.....',
  sendAlert: 'AMCR.....',
  holdAlert: 'AMCR.....',

  listMunicipalities: all,
  getMunicipality: all,
  getDeskStatistics: all,
  getDomainStatistics: all,
  createMunicipality: 'A........',
  updateMunicipality: 'AMC......',

  listStaff: 'AM.......',
  getStaff: 'AM.......',
  listApiKeys: 'AM',
  createApiKey: 'AM',
  revokeApiKey: 'AM',
  getDataProtection: 'AM',
  setDataProtection: 'AM',

  listWebhooks: 'AM',
  createWebhook: 'AM',
  updateWebhook: 'AM',
  deleteWebhook: 'AM',
  renewWebhookSecret: 'AM',
  pingWebhook: 'AM',
  listWebhookDeliveries: 'AM',
  repeatWebhookDelivery: 'AM',

  createStaff: 'AM.......',
  updateStaff: 'AM.......',
  inviteStaff: 'AM.......',
  handOutLink: 'AM.......',
  removeStaffSecondFactor: 'AM.......',

  getOwnStanding: bot,
  openCase: bot,
  sayToCase: bot,
  talkToBot: bot,
  leaveCase: bot,
  answerReferral: bot,
  recogniseDanger: bot,
  listCases: 'AM.....K.',
  getCase: 'AM.....K.',
  listCaseMessages: 'AM.....K.',
  writeToPerson: 'AM.....K.',
  addCaseNote: 'AM.....K.',
  markCaseRead: 'AM.....K.',
  updateCase: 'AM.....K.',
  assignCase: 'AM.....K.',
  closeCase: 'AM.....K.',
  reopenCase: 'AM.....K.',
  getCaseFigures: 'AM.....K.',
  listCaseWorkers: 'AM.....K.',
  startCaseProtocol: 'AM.....K.',
  markProtocolStep: 'AM.....K.',
  getCaseSettings: 'AM.....K.',
  listCannedReplies: 'AM.....K.',
  listCaseProtocols: 'AM.....K.',
  askReferral: 'AM.....K.',
  listReferrals: 'AM.....K.',
  getReferral: 'AM.....K.',
  cancelReferral: 'AM.....K.',
  passOnReferral: 'AM.....K.',
  recordReferralOutcome: 'AM.....K.',
  updateCaseSettings: 'AM.......',
  createCannedReply: 'AM.......',
  updateCannedReply: 'AM.......',
  deleteCannedReply: 'AM.......',
  saveCaseProtocol: 'AM.......',
  deleteCaseProtocol: 'AM.......',

  listQuestions: 'AMC...F.V',
  listGaps: 'AMC...F.V',
  getGap: 'AMC...F.V',
  tryGap: 'AMC......',
  closeGap: 'AMC......',
  writeGap: 'AMC......',
  setGapAside: 'AMC......',
  reopenGap: 'AMC......',
  mergeGaps: 'AMC......',
  splitGap: 'AMC......',
  listAudit: 'AMC......',
};

let core: RunningCore;
const tokens: Partial<Record<Role, string>> = {};
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await core.catchUp();
  for (const role of roles) {
    const organizations = role === 'organizationEditor' ? ['org.salud'] : [];
    const institutions = role === 'institution' ? ['salud'] : [];
    const email = `${role}@quilmes.example`.toLowerCase();
    const member = aStaffMember({ email, role, organizations, institutions });
    tokens[role] = (await signedIn(core, member)).session.accessToken;
  }
}, 60_000);
afterAll(() => core?.stop());

const call = (id: OperationId, token: string | null) => codeOfCall(core.baseUrl, operations[id], token);

/** Not let in by the guard; whatever else is wrong with an empty request is found behind it. */
const shut = ['refused', 'unauthenticated'];

describe.each(Object.values(operations).map(({ id }) => id))('%s', (id) => {
  const allowed = mayCall[id];

  it.each(roles)('is as decided for the role %s', async (role) => {
    const mayCallIt = allowed === anybody || (allowed !== bot && allowed.includes(letters[role]));
    const code = await call(id, tokens[role] ?? '');
    expect(shut.includes(code ?? '')).toBe(!mayCallIt || isOwnRefusal(id, code));
  });

  it('is as decided for somebody who is not signed in, and for the bot', async () => {
    const [stranger, program] = [await call(id, null), await call(id, botSecret)];
    expect(stranger === 'unauthenticated').toBe(allowed !== anybody || isOwnRefusal(id, stranger));
    expect(program === 'refused').toBe(allowed !== anybody && allowed !== bot);
  });
});

/** To renew a session that there is none of: refused behind the guard, to everybody alike. */
function isOwnRefusal(id: OperationId, code: string | null): boolean {
  return id === 'refreshSession' && code === 'unauthenticated';
}

it('decides a cell for every role', () => {
  const rows = Object.values(mayCall).filter((row) => row !== anybody && row !== bot);
  const wrong = rows.filter((row) => [...row].some((letter, at) => letter !== '.' && letter !== everybody[at]));
  expect(wrong).toEqual([]);
  expect(Object.keys(mayCall).sort()).toEqual(Object.keys(operations).sort());
});
