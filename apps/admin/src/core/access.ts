import { mayAs, type Permission, type Staff } from '@ventanilla/contracts';

/** What a page of the dashboard needs, by resource; everything that is not named here is content. */
const needed: Record<string, Record<string, Permission>> = {
  staff: { list: 'staffManage', show: 'staffManage', create: 'staffManage', edit: 'staffManage' },
  audit: { list: 'auditRead' },
  questions: { list: 'questionsRead' },
  gaps: { list: 'questionsRead', show: 'questionsRead', edit: 'gapWrite' },
  sharedCopies: { list: 'contentRead', show: 'contentRead' },
  sharedOffers: { list: 'contentRead', create: 'sharedContentManage' },
  testQuestions: {
    list: 'contentRead',
    show: 'contentRead',
    create: 'testQuestionsWrite',
    edit: 'testQuestionsWrite',
    force: 'contentForce',
  },
  indicatorSets: {
    list: 'contentRead',
    show: 'contentRead',
    create: 'indicatorSetWrite',
    edit: 'indicatorSetWrite',
  },
  /** `respond`: answer in one, as those who run it or for an institution. */
  rounds: {
    list: 'assessmentRead',
    show: 'assessmentRead',
    create: 'assessmentManage',
    edit: 'assessmentManage',
    respond: 'responseWrite',
  },
  /** `monitor`: say what was seen of one, as those who run the plan or for an institution. */
  actions: { list: 'planRead', show: 'planRead', create: 'planManage', edit: 'planManage', monitor: 'monitoringWrite' },
  trainings: { list: 'planManage', show: 'planManage', create: 'planManage', edit: 'planManage' },
  /** `issue`: grant and revoke certificates, and say what they ask for. */
  certifications: {
    list: 'planManage',
    show: 'planManage',
    create: 'planManage',
    edit: 'planManage',
    issue: 'certificateIssue',
  },
  alerts: { list: 'contentRead', show: 'contentRead', edit: 'alertWrite', send: 'alertSend' },
  programs: { list: 'webhookManage' },
  dataProtection: { list: 'privacyManage' },
  /** `manage`: say when people answer, and write canned replies and protocols. */
  cases: { list: 'caseRead', show: 'caseRead', edit: 'caseWrite', manage: 'caseManage' },
  municipalities: {
    list: 'contentRead',
    show: 'contentRead',
    create: 'municipalityManage',
    edit: 'municipalityWrite',
  },
};

const neededForContent: Record<string, Permission> = {
  list: 'contentRead',
  show: 'contentRead',
  create: 'contentWrite',
  edit: 'textWrite',
  delete: 'contentArchive',
  publish: 'contentPublish',
  review: 'contentReview',
  archive: 'contentArchive',
};

/** Whether somebody may do something in the dashboard. Core decides again on every request; this only hides what it would refuse. */
export function isAllowed(staff: Staff, resource: string, action: string): boolean {
  const permission = (needed[resource] ?? neededForContent)[action];
  return permission !== undefined && mayAs(staff.role, permission);
}

/** Whether somebody may write texts in a language. Who only translates leaves the source alone, unless it was given to them. */
export function mayWriteIn(staff: Staff, language: string, sourceLanguage: string): boolean {
  if (!mayAs(staff.role, 'textWrite')) return false;
  if (staff.languages.length > 0) return staff.languages.includes(language);
  return language !== sourceLanguage || mayAs(staff.role, 'contentWrite');
}

/** Whether somebody may make a language public, or take it back. */
export function mayPublishIn(staff: Staff, language: string): boolean {
  return mayAs(staff.role, 'contentPublish') && (staff.languages.length === 0 || staff.languages.includes(language));
}
