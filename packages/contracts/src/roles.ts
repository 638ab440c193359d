import type { Permission } from './operation.js';
import { type Role, roles } from './resources/staff.js';

/** What a role can give. `public` and `bot` belong to nobody on the staff. */
export type RolePermission = Exclude<Permission, 'public' | 'bot'>;

const writers: Role[] = ['administrator', 'municipalityAdministrator', 'contentManager'];
/** Whoever only answers for an institution sees its questions and nothing of the desk. */
const readers: Role[] = roles.filter((role) => role !== 'institution');
const managers: Role[] = ['administrator', 'municipalityAdministrator'];
const caseWorkers: Role[] = [...managers, 'caseWorker'];

/**
 * Who may do what: the only such table. A role says what somebody may do, the scope beside it (municipalities,
 * languages, organizations) says where. The dashboard shows it in sentences, one per permission (`permission.…`).
 */
export const grantedTo: Readonly<Record<RolePermission, readonly Role[]>> = {
  /** Sign in, and look after one's own password, second factor and sessions. */
  signedIn: roles,
  /** Read drafts, what is public, and the numbers of the desk. */
  contentRead: readers,
  /** Write the texts of one's languages in an entry that is there. */
  textWrite: [...writers, 'reviewer', 'translator', 'organizationEditor'],
  /** Write facts, and new entries. */
  contentWrite: [...writers, 'organizationEditor'],
  /** Make languages public, and take them back to draft. */
  contentPublish: [...writers, 'reviewer'],
  /** Give back what is in review with a comment, and say that what is public may not be true any more. */
  contentReview: [...writers, 'reviewer'],
  /** Take an entry out for good, and bring it back. */
  contentArchive: writers,
  /** Make something public although test questions fail, with a note. */
  contentForce: managers,
  /** Say which questions must stay answered, and ask them. */
  testQuestionsWrite: [...writers, 'reviewer'],
  /** Let other municipalities embed what one publishes. */
  sharedContentManage: writers,
  /** Write the questionnaires of assessment rounds; those of the platform are for administrators. */
  indicatorSetWrite: [...managers, 'focalPoint'],
  /** Read assessment rounds; an institution reads what it is asked and what it answered. */
  assessmentRead: [...writers, 'reviewer', 'focalPoint', 'viewer', 'institution'],
  /** Open rounds, take them through their phases, decide on answers, let institutions in. */
  assessmentManage: [...managers, 'focalPoint'],
  /** Answer in a round, and comment; an institution for itself. */
  responseWrite: [...managers, 'focalPoint', 'institution'],
  /** Read action plans; an institution its own actions. */
  planRead: [...writers, 'reviewer', 'focalPoint', 'viewer', 'institution'],
  /** Plan actions, keep trainings with those who attend, take a municipality through its certification. */
  planManage: [...managers, 'focalPoint'],
  /** Say what was seen of an action; an institution of its own. */
  monitoringWrite: [...managers, 'focalPoint', 'institution'],
  /** Grant and revoke certificates, and set what they ask for: never the municipality that wants one. */
  certificateIssue: ['administrator'],
  /** Read cases: what people and staff write to each other, notes, referrals. */
  caseRead: caseWorkers,
  /** Answer people, take cases and hand them over, ask for consent to a referral, close. */
  caseWrite: caseWorkers,
  /** Say when people answer and what they are called, and write canned replies and protocols. */
  caseManage: managers,
  /** Write alerts, and begin what updates or cancels one. */
  alertWrite: writers,
  /** Send an alert that somebody else wrote, or give it back. */
  alertSend: [...writers, 'reviewer'],
  /** Read what people ask. */
  questionsRead: [...writers, 'focalPoint', 'viewer'],
  /** Close gaps: say what answers them, write it, add words to what is public, or set them aside. */
  gapWrite: writers,
  /** Read who did what. */
  auditRead: writers,
  /** Set a municipality's languages, places, holidays. */
  municipalityWrite: writers,
  /** Open new municipalities. */
  municipalityManage: ['administrator'],
  /** Let people in and out, within one's own scope. */
  staffManage: managers,
  /** Say how far the municipality keeps the rules of data protection. */
  privacyManage: managers,
  /** Have programs told of what happens. */
  webhookManage: managers,
  /** Let programs read, with keys. */
  apiKeyManage: managers,
};

export function mayAs(role: Role, permission: Permission): boolean {
  return permission !== 'public' && permission !== 'bot' && grantedTo[permission].includes(role);
}

/** The table read by role. */
export function permissionsOf(role: Role): RolePermission[] {
  return (Object.keys(grantedTo) as RolePermission[]).filter((permission) => grantedTo[permission].includes(role));
}
