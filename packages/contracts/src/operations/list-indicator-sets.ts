import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { indicatorSetSummarySchema } from '../resources/indicator-set.js';
import { listOf, municipalityIdSchema, pageQuery } from '../values.js';

/** Those of the platform, and those of the municipalities that the caller works for. */
export const listIndicatorSets = defineOperation({
  id: 'listIndicatorSets',
  method: 'GET',
  path: '/v1/indicator-sets',
  tag: 'Indicator sets',
  summary: 'Every version of every indicator set, without its questions',
  permission: 'contentRead',
  status: 200,
  query: z.strictObject({
    /** Sets that this municipality can use: its own and the platform's. */
    municipality: municipalityIdSchema.optional(),
    state: z.enum(['draft', 'released']).optional(),
    key: z.string().max(80).optional(),
    sort: z.enum(['key', '-key', 'updatedAt', '-updatedAt']).default('key'),
    ...pageQuery,
  }),
  response: listOf(indicatorSetSummarySchema),
  errors: ['unauthenticated', 'refused'],
});
