import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { gapSchema, gapStandingSchema } from '../resources/gap.js';
import { listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listGaps = defineOperation({
  id: 'listGaps',
  method: 'GET',
  path: '/v1/gaps',
  tag: 'Gaps',
  summary: 'What people ask and nothing answers, the most asked first',
  permission: 'questionsRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema,
    state: gapStandingSchema.optional(),
    sort: z.enum(['-count', '-lastAskedAt', '-firstAskedAt']).default('-count'),
    ...pageQuery,
  }),
  response: listOf(gapSchema),
  errors: ['unauthenticated', 'refused'],
});
