import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { gapSchema } from '../resources/gap.js';
import { idSchema } from '../values.js';

/** What stays has the questions of both and draws in the next ones; whoever waits for either waits for it. */
export const mergeGaps = defineOperation({
  id: 'mergeGaps',
  method: 'POST',
  path: '/v1/gaps/:id/merge',
  tag: 'Gaps',
  summary: 'Say that another open gap asks for the same, and make one of both',
  permission: 'gapWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    /** The gap that is taken in, as it was seen; there is no such gap afterwards. */
    other: z.strictObject({ id: idSchema, version: z.number().int().positive() }),
  }),
  response: gapSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
