import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { sharedOfferSchema } from '../resources/shared-content.js';
import { idSchema, listOf, municipalityIdSchema, pageQuery } from '../values.js';

/** What others offer is for every municipality; `copy` is one's own entry where it is embedded already. */
export const listSharedOffers = defineOperation({
  id: 'listSharedOffers',
  method: 'GET',
  path: '/v1/shared-content/offers',
  tag: 'Shared content',
  summary: 'What a municipality can embed from others',
  permission: 'contentRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema,
    q: z.string().trim().max(200).optional(),
    sort: z.enum(['title', '-title', 'offeredAt', '-offeredAt']).default('title'),
    ...pageQuery,
  }),
  response: listOf(z.object({ ...sharedOfferSchema.shape, copy: idSchema.nullable() })),
  errors: ['unauthenticated', 'refused'],
});
