import { z } from 'zod';
import {
  dangerSchema,
  idSchema,
  keySchema,
  languageCodeSchema,
  momentSchema,
  municipalityIdSchema,
  topicSchema,
} from '../values.js';
import { outcomeSchema } from './answer.js';
import { notHelpedReasonSchema } from './gap.js';
import { workflowSteps } from './workflow.js';

/** What is kept of a question: facts about it, and its redacted text only while the retention setting allows. */
export const questionSchema = z
  .object({
    id: idSchema,
    municipality: municipalityIdSchema,
    askedAt: momentSchema,
    language: languageCodeSchema,
    topic: topicSchema.nullable(),
    danger: dangerSchema.nullable(),
    outcome: outcomeSchema,
    /** Keys of what was shown, best first. */
    keys: z.array(keySchema),
    /** Redacted; null once the retention time is over or when text is not kept. */
    text: z.string().nullable(),
    helped: z.boolean().nullable(),
    /** Why it did not help, when the asker said so. */
    why: notHelpedReasonSchema.nullable().optional(),
    /** The gap it is part of. */
    gap: idSchema.nullable().optional(),
  })
  .meta({ id: 'Question' });
export type Question = z.infer<typeof questionSchema>;

export const auditActions = [
  'create',
  'update',
  'publish',
  'unpublish',
  'delete',
  'restore',
  'confirmTranslation',
  ...workflowSteps,
  'restoreVersion',
  'undo',
  'force',
  'share',
  'unshare',
  'embed',
  'decideOnShared',
  'unlinkShared',
  'verify',
  'correct',
  'changeDate',
  'addWords',
  'closeGap',
  'writeGap',
  'setGapAside',
  'reopenGap',
  'mergeGaps',
  'splitGap',
  'makeLink',
  'revokeLink',
  'importSet',
  'releaseSet',
  'movePhase',
  'answer',
  'comment',
  'decide',
  'recordMinutes',
  'addFile',
  'monitor',
  'recordSession',
  'forget',
  'issueCertificate',
  'revokeCertificate',
  'makeSigningKey',
  'sendAlert',
  'updateAlert',
  'cancelAlert',
  'expireAlert',
  'testAlert',
  'signIn',
  'signOut',
  'changePassword',
  'signInFailed',
  'invite',
  'handOutLink',
  'acceptInvitation',
  'resetPassword',
  'endSession',
  'endOtherSessions',
  'addSecondFactor',
  'removeSecondFactor',
  'renewRecoveryCodes',
  'useRecoveryCode',
  'renewSecret',
  'turnedOff',
  'revokeKey',
  'assign',
  'write',
  'note',
  'close',
  'reopen',
  'startProtocol',
  'markStep',
  'askConsent',
  'giveConsent',
  'declineConsent',
  'withdrawConsent',
  'passOn',
  'recordOutcome',
] as const;

/** Who did what, when, to what. Written in the same transaction as the deed. */
export const auditEntrySchema = z
  .object({
    id: idSchema,
    at: momentSchema,
    staff: z.object({ id: idSchema, name: z.string() }).nullable(),
    /** The organization that did it on its link; nobody is signed in then. */
    organization: z.string().nullable().optional(),
    action: z.enum(auditActions),
    /** What it was done to. */
    resource: z.enum([
      'entry',
      'release',
      'municipality',
      'staff',
      'session',
      'testQuestion',
      'gap',
      'confirmationLink',
      'indicatorSet',
      'assessment',
      'response',
      'action',
      'training',
      'certification',
      'certificate',
      'case',
      'referral',
      'caseSettings',
      'cannedReply',
      'caseProtocol',
      'alert',
      'webhook',
      'apiKey',
      'dataProtection',
    ]),
    resourceId: z.string(),
    /** The entry's key, the municipality's id or the staff member's name: what a person knows it by. */
    title: z.string(),
    kind: z.string().nullable(),
    municipality: municipalityIdSchema.nullable(),
    languages: z.array(languageCodeSchema),
    /** Dotted path of each changed value, with what it was and what it became. */
    changes: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })),
    /** What the person wrote beside the deed, if anything. */
    why: z.string().nullable().default(null),
    requestId: z.string(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof auditEntrySchema>;

const outcomeCounts = z.object({
  answered: z.number(),
  choices: z.number(),
  emergency: z.number(),
  unknown: z.number(),
});

/** The numbers of a municipality's desk today and over the last fourteen days. Days are the municipality's own. */
export const deskStatisticsSchema = z
  .object({
    today: outcomeCounts,
    days: z.array(z.object({ date: z.iso.date(), ...outcomeCounts.shape })),
    /** Most first; null where so few asked that they could be recognised. */
    languages: z.array(z.object({ language: languageCodeSchema, questions: z.number().nullable() })),
    topics: z.array(z.object({ topic: topicSchema.nullable(), questions: z.number().nullable() })),
    feedback: z.object({ helped: z.number(), notHelped: z.number() }),
    entries: z.object({
      total: z.number(),
      published: z.number(),
      draft: z.number(),
      changed: z.number(),
      /** Past their review-by date. */
      due: z.number(),
      neverChecked: z.number(),
    }),
    /** Public entries by when a person last checked what the public reads, each counted once; stops, profiles and findings never are. */
    freshness: z.object({
      within3Months: z.number(),
      within6Months: z.number(),
      within12Months: z.number(),
      longer: z.number(),
      never: z.number(),
    }),
    /** Share of published entries per language of the municipality. */
    coverage: z.array(z.object({ language: languageCodeSchema, published: z.number(), total: z.number() })),
  })
  .meta({ id: 'DeskStatistics' });
export type DeskStatistics = z.infer<typeof deskStatisticsSchema>;

/** What the bot remembers for an asker, who is known only by a keyed hash. */
export const preferencesSchema = z
  .object({
    language: languageCodeSchema.nullable(),
    municipality: municipalityIdSchema.nullable(),
    noticeShown: z.boolean(),
    /** The municipality to whose people they talk now: what they write is not for the bot. Absent when it is. */
    talksWith: municipalityIdSchema.optional(),
  })
  .meta({ id: 'Preferences' });
export type Preferences = z.infer<typeof preferencesSchema>;

/** An HMAC-SHA-256 of the channel's own id, in hex: the only name core ever knows an asker by. */
export const askerSchema = z.string().regex(/^[0-9a-f]{64}$/, 'An asker is named by a keyed hash of 64 hex digits');
