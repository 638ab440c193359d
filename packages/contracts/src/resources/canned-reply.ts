import { z } from 'zod';
import { byLanguage, idSchema, momentSchema, municipalityIdSchema, topicSchema } from '../values.js';
import { caseTextSchema } from './case-message.js';

/** A reply that is written once and used often: staff choose it, may change it, and send it. */
export const cannedReplyInputSchema = z
  .strictObject({
    municipality: municipalityIdSchema,
    /** What staff find it by. */
    title: z.string().trim().min(1).max(120),
    texts: byLanguage(caseTextSchema).refine((texts) => Object.keys(texts).length > 0, {
      error: 'Write the reply in at least one language',
    }),
    topics: z.array(topicSchema).max(20),
  })
  .meta({ id: 'CannedReplyInput' });
export type CannedReplyInput = z.infer<typeof cannedReplyInputSchema>;

export const cannedReplySchema = z
  .object({
    id: idSchema,
    ...cannedReplyInputSchema.shape,
    version: z.number().int().positive(),
    updatedAt: momentSchema,
  })
  .meta({ id: 'CannedReply' });
export type CannedReply = z.infer<typeof cannedReplySchema>;
