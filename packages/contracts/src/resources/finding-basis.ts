import { z } from 'zod';
import { idSchema } from '../values.js';
import { indicatorKeySchema } from './assessment.js';
import { evidenceSchema } from './response.js';

/**
 * What a round drafted a finding from: the settled answers as they were then, and everything they rest on. It is for
 * staff; nothing that the public reads is made of it.
 */
export const findingBasisSchema = z.strictObject({
  assessment: idSchema,
  answers: z
    .array(z.strictObject({ indicator: indicatorKeySchema, step: z.string().max(80), text: z.string().max(10_000) }))
    .min(1)
    .max(60),
  evidence: z.array(evidenceSchema).max(400),
});
export type FindingBasis = z.infer<typeof findingBasisSchema>;
