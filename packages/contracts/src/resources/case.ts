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
import { startedProtocolSchema } from './case-protocol.js';

/** `waiting` for a first answer, `talking` since there was one, `closed` by staff or by the person. */
export const caseStates = ['waiting', 'talking', 'closed'] as const;
export const caseStateSchema = z.enum(caseStates).meta({ id: 'CaseState' });
export type CaseState = z.infer<typeof caseStateSchema>;

/** How somebody came to ask for a person: by themselves, after no answer, after being told whom to call in danger. */
export const caseReasons = ['asked', 'unknown', 'danger'] as const;
export const caseReasonSchema = z.enum(caseReasons).meta({ id: 'CaseReason' });
export type CaseReason = z.infer<typeof caseReasonSchema>;

/** From the most pressing; what was opened after danger words is `urgent`. */
export const casePriorities = ['urgent', 'high', 'normal'] as const;
export const casePrioritySchema = z.enum(casePriorities).meta({ id: 'CasePriority' });
export type CasePriority = z.infer<typeof casePrioritySchema>;

/** How a case ended; `leftByPerson` when the person ended it themselves. */
export const caseOutcomes = [
  'helped',
  'informed',
  'referred',
  'notOurs',
  'noAnswer',
  'duplicate',
  'leftByPerson',
] as const;
export const caseOutcomeSchema = z.enum(caseOutcomes).meta({ id: 'CaseOutcome' });
export type CaseOutcome = z.infer<typeof caseOutcomeSchema>;

/** The outcomes that staff choose from. */
export const closingOutcomeSchema = z.enum(['helped', 'informed', 'referred', 'notOurs', 'noAnswer', 'duplicate']);
export type ClosingOutcome = z.infer<typeof closingOutcomeSchema>;

/** For how long after it was closed by staff a case can be opened again: so long the way to the person is kept. */
export const REOPEN_DAYS = 7;

/** Somebody of the staff as colleagues know them. The person is told their function, never their name. */
export const caseWorkerSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    /** Key of their function in the settings of cases; null when none was given to them. */
    function: keySchema.nullable(),
    /** How many open cases are theirs. */
    openCases: z.number().int().min(0),
  })
  .meta({ id: 'CaseWorker' });
export type CaseWorker = z.infer<typeof caseWorkerSchema>;

/** A conversation of a person with the people behind the bot, as staff see it. Nothing in it says who the person is. */
export const caseSchema = z
  .object({
    id: idSchema,
    /** Counted from 1 in the municipality: what staff and the person call it by. */
    number: z.number().int().positive(),
    municipality: municipalityIdSchema,
    state: caseStateSchema,
    /** The language the bot talks in with the person. */
    language: languageCodeSchema,
    reason: caseReasonSchema,
    danger: dangerSchema.nullable(),
    topic: topicSchema.nullable(),
    priority: casePrioritySchema,
    assignee: z.object({ id: idSchema, name: z.string() }).nullable(),
    openedAt: momentSchema,
    firstAnsweredAt: momentSchema.nullable(),
    closedAt: momentSchema.nullable(),
    outcome: caseOutcomeSchema.nullable(),
    /** Until when staff can open it again; null when they can not: it is open, or the person left, or it is too late. */
    reopenUntil: momentSchema.nullable(),
    /** The last thing that was said, by whoever. */
    lastMessageAt: momentSchema,
    /** Since when the person waits for an answer; null when the last word is the staff's. */
    waitingSince: momentSchema.nullable(),
    /** How many messages of the person nobody of the staff has read. */
    unread: z.number().int().min(0),
    /** False while the person asks the bot again: they still read what staff write. */
    withPerson: z.boolean(),
    /** The `seq` of what came in or changed last: what `after` of its messages goes by. */
    lastSeq: z.number().int().min(0),
    /** True once the texts are gone, as the municipality's retention asks. */
    forgotten: z.boolean(),
    version: z.number().int().positive(),
    updatedAt: momentSchema,
  })
  .meta({ id: 'Case' });
export type Case = z.infer<typeof caseSchema>;

/** A case with what is done about it. */
export const caseDetailSchema = caseSchema
  .extend({
    protocols: z.array(startedProtocolSchema),
    /** Key of the protocol that fits the danger and is not begun; null when none does. */
    suggestedProtocol: keySchema.nullable(),
    /** What staff wrote when closing; null when nothing, or no more. */
    closingNote: z.string().nullable(),
  })
  .meta({ id: 'CaseDetail' });
export type CaseDetail = z.infer<typeof caseDetailSchema>;

const minutes = z.number().int().min(0).nullable();

/** The numbers of a municipality's cases: what the desk shows above its list. */
export const caseFiguresSchema = z
  .object({
    waiting: z.number().int().min(0),
    talking: z.number().int().min(0),
    unassigned: z.number().int().min(0),
    mine: z.number().int().min(0),
    unread: z.number().int().min(0),
    urgent: z.number().int().min(0),
    /** Referrals that a person took back after they were passed on: the organization has to be told. */
    toTell: z.number().int().min(0),
    /** Of the last 30 days; null while there were too few to say. Minutes within office hours. */
    firstAnswer: z.object({ cases: z.number().int().min(0), median: minutes, most: minutes }),
    closed: z.array(z.object({ outcome: caseOutcomeSchema, cases: z.number().int().min(0) })),
  })
  .meta({ id: 'CaseFigures' });
export type CaseFigures = z.infer<typeof caseFiguresSchema>;
