import { z } from 'zod';
import { idSchema, keySchema, languageCodeSchema, momentSchema } from '../values.js';
import { casePrioritySchema } from './case.js';
import { stepStandingSchema } from './case-protocol.js';

/** As much as one Telegram message holds, with room for who says it. */
export const CASE_TEXT_MAX = 3_500;

/** What a person sent that is not text: it is noted that it came, and nothing of it is kept. */
export const caseAttachmentKinds = [
  'photo',
  'voice',
  'video',
  'file',
  'sticker',
  'location',
  'contact',
  'other',
] as const;
export const caseAttachmentSchema = z.enum(caseAttachmentKinds).meta({ id: 'CaseAttachment' });
export type CaseAttachment = z.infer<typeof caseAttachmentSchema>;

/** How far a message to the person got. `uncertain`: Telegram left no trace, so it may have arrived twice. */
export const caseDeliverySchema = z.enum(['waiting', 'sent', 'uncertain', 'failed', 'blocked']);
export type CaseDelivery = z.infer<typeof caseDeliverySchema>;

/** What happened to a case besides what was said; `by` of the item says who did it, null for the person or core. */
export const caseEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened') }),
  z.object({ kind: z.literal('assigned'), to: z.string().nullable() }),
  z.object({ kind: z.literal('priority'), priority: casePrioritySchema }),
  z.object({ kind: z.literal('topic') }),
  z.object({ kind: z.literal('paused') }),
  z.object({ kind: z.literal('resumed') }),
  z.object({ kind: z.literal('closed') }),
  z.object({ kind: z.literal('reminded') }),
  z.object({ kind: z.literal('closedInSilence') }),
  z.object({ kind: z.literal('left') }),
  z.object({ kind: z.literal('reopened') }),
  z.object({ kind: z.literal('protocolStarted'), protocol: keySchema }),
  /** Their words are those of the case's own copy of the protocol. */
  z.object({ kind: z.literal('protocolStep'), protocol: keySchema, step: z.string(), standing: stepStandingSchema }),
  z.object({
    kind: z.literal('referral'),
    referral: idSchema,
    step: z.enum(['asked', 'agreed', 'declined', 'withdrawn', 'cancelled', 'passedOn', 'outcome']),
  }),
]);
export type CaseEvent = z.infer<typeof caseEventSchema>;

const item = {
  id: idSchema,
  /** Grows with everything that comes in or changes: whoever has seen up to one asks for what is after it. */
  seq: z.number().int().positive(),
  /** Where it stands in the conversation: what came late stands where it was said. */
  place: z.number(),
  at: momentSchema,
};
const author = z.object({ id: idSchema, name: z.string() });

/** One thing in the conversation of a case. A text is null once it is forgotten. */
export const caseMessageSchema = z
  .discriminatedUnion('from', [
    z.object({
      ...item,
      from: z.literal('person'),
      text: z.string().nullable(),
      attachment: caseAttachmentSchema.nullable(),
      /** When the person changed it after it was sent; the text is the newer one. */
      editedAt: momentSchema.nullable(),
    }),
    z.object({
      ...item,
      from: z.literal('staff'),
      by: author,
      /** The function as the person reads it. */
      as: z.string(),
      language: languageCodeSchema,
      text: z.string().nullable(),
      delivery: caseDeliverySchema,
    }),
    /** Among staff: the person never sees it. */
    z.object({ ...item, from: z.literal('note'), by: author, text: z.string().nullable() }),
    z.object({ ...item, from: z.literal('event'), by: author.nullable(), event: caseEventSchema }),
  ])
  .meta({ id: 'CaseMessage' });
export type CaseMessage = z.infer<typeof caseMessageSchema>;

export const caseTextSchema = z
  .string()
  .trim()
  .min(1, 'Write something first')
  .max(CASE_TEXT_MAX, `At most ${CASE_TEXT_MAX.toLocaleString('en')} characters fit into one message; send two`);
