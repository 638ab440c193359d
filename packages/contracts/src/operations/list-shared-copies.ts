import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { sharedCopySchema } from '../resources/shared-content.js';
import { listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listSharedCopies = defineOperation({
  id: 'listSharedCopies',
  method: 'GET',
  path: '/v1/shared-content/copies',
  tag: 'Shared content',
  summary: 'What a municipality embeds from others, and what waits for its decision',
  permission: 'contentRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema.optional(),
    waiting: z.enum(['yes']).optional(),
    sort: z.enum(['title', '-title', 'changedAt', '-changedAt']).default('-changedAt'),
    ...pageQuery,
  }),
  response: listOf(sharedCopySchema),
  errors: ['unauthenticated', 'refused'],
});
