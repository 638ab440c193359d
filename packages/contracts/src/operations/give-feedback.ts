import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { notHelpedReasonSchema } from '../resources/gap.js';
import { idSchema } from '../values.js';

/** Only a real answer can be rated: nothing helps by saying that it does not know. */
export const giveFeedback = defineOperation({
  id: 'giveFeedback',
  method: 'POST',
  path: '/v1/answers/:id/feedback',
  tag: 'Answers',
  summary: 'Say whether an answer helped',
  permission: 'public',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  body: z
    .strictObject({ helped: z.boolean(), why: notHelpedReasonSchema.optional() })
    .refine(({ helped, why }) => !helped || why === undefined, {
      path: ['why'],
      error: 'Why it did not help goes with an answer that did not help',
    }),
  errors: ['notFound'],
});
