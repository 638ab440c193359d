import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { sharedOfferSchema } from '../resources/shared-content.js';
import { idSchema } from '../values.js';

export const offerEntry = defineOperation({
  id: 'offerEntry',
  method: 'PUT',
  path: '/v1/entries/:id/offer',
  tag: 'Shared content',
  summary: 'Let other municipalities embed a published entry',
  permission: 'sharedContentManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: sharedOfferSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
