import { z } from 'zod';
import { errorCodes, problemSchema } from './error-codes.js';
import { heldBackSchema } from './resources/test-question.js';

export * from './error-codes.js';

/** The body of every answer that is not a success. `requestId` is also in the log and is safe to show to a person. */
export const errorBodySchema = z
  .object({
    error: z.object({
      code: z.enum(errorCodes),
      message: z.string(),
      requestId: z.string(),
      problems: z.array(problemSchema).optional(),
      /** With `conflict`: the entry as it is stored now, and the version that was sent. Nothing was overwritten. */
      conflict: z.object({ current: z.unknown(), submitted: z.unknown() }).optional(),
      /** With `testQuestionsFail`: the questions, what they are answered now and what they would be. */
      heldBack: heldBackSchema.optional(),
      /** With `tooManyRequests`: seconds to wait before asking again. */
      retryAfterSeconds: z.number().int().positive().optional(),
    }),
  })
  .meta({ id: 'Error' });
export type ErrorBody = z.infer<typeof errorBodySchema>;
