import { z } from 'zod';
import { dateSchema, idSchema, keySchema, momentSchema } from '../values.js';
import { indicatorKeySchema } from './assessment.js';

/** Names one write of a client, made up by it, so that the same write sent again is done once. */
export const clientIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9-]{8,64}$/, 'A client names its write with 8 to 64 letters, digits and hyphens');

/** What an answer rests on: words, a file of this round, or a link. */
export const evidenceSchema = z
  .strictObject({
    text: z.string().trim().max(4_000).nullable(),
    file: idSchema.nullable(),
    link: z.string().trim().max(2_000).nullable(),
    date: dateSchema.nullable(),
    institution: z.string().trim().max(200).nullable(),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof evidenceSchema>;

export const responseInputSchema = z.strictObject({
  /** A step of the set's scale. */
  step: z.string().min(1).max(80),
  text: z.string().max(10_000),
  evidence: z.array(evidenceSchema).max(30),
});
export type ResponseInput = z.infer<typeof responseInputSchema>;

/** What an institution answers to a question. */
export const responseSchema = z
  .object({
    indicator: indicatorKeySchema,
    institution: keySchema,
    ...responseInputSchema.shape,
    version: z.number().int().positive(),
    at: momentSchema,
    by: z.string(),
  })
  .meta({ id: 'Response' });
export type Response = z.infer<typeof responseSchema>;

/** One write of an answer: dotted path of each changed value, with what it was and what it became. */
export const responseChangeSchema = z
  .object({
    id: idSchema,
    at: momentSchema,
    by: z.string(),
    changes: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })),
  })
  .meta({ id: 'ResponseChange' });
export type ResponseChange = z.infer<typeof responseChangeSchema>;

/** What somebody says about an answer. Without an institution it is about the question, for those who run the round. */
export const responseCommentSchema = z
  .object({
    id: idSchema,
    indicator: indicatorKeySchema,
    institution: keySchema.nullable(),
    text: z.string(),
    at: momentSchema,
    by: z.string(),
  })
  .meta({ id: 'ResponseComment' });
export type ResponseComment = z.infer<typeof responseCommentSchema>;

const reason = z.string().trim().max(4_000);

/** What validation says to a question. Where institutions contradict each other, accepting names whose answer holds. */
export const decisionInputSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('accepted'),
      indicator: indicatorKeySchema,
      institution: keySchema.nullable(),
      reason,
    }),
    z.strictObject({
      kind: z.literal('amended'),
      indicator: indicatorKeySchema,
      step: z.string().min(1).max(80),
      text: z.string().max(10_000),
      reason,
    }),
    z.strictObject({ kind: z.literal('objected'), indicator: indicatorKeySchema, reason }),
  ])
  .meta({ id: 'DecisionInput' });
export type DecisionInput = z.infer<typeof decisionInputSchema>;

export const decisionSchema = z
  .object({
    id: idSchema,
    kind: z.enum(['accepted', 'amended', 'objected']),
    indicator: indicatorKeySchema,
    /** Whose answer was accepted; null when all said the same, and for the other kinds. */
    institution: keySchema.nullable(),
    /** What an amended answer says. */
    step: z.string().nullable(),
    text: z.string(),
    reason: z.string(),
    at: momentSchema,
    by: z.string(),
  })
  .meta({ id: 'Decision' });
export type Decision = z.infer<typeof decisionSchema>;
