import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { gapSchema } from '../resources/gap.js';
import { idSchema } from '../values.js';

/** Whoever waits with that question waits for the gap it opens, which is what is given back. */
export const splitGap = defineOperation({
  id: 'splitGap',
  method: 'POST',
  path: '/v1/gaps/:id/split',
  tag: 'Gaps',
  summary: 'Say that one of its questions asks for something else, and open a gap for it',
  permission: 'gapWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), question: idSchema }),
  response: gapSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
