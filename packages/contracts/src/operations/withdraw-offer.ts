import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

export const withdrawOffer = defineOperation({
  id: 'withdrawOffer',
  method: 'DELETE',
  path: '/v1/entries/:id/offer',
  tag: 'Shared content',
  summary: 'Offer an entry no more; those who embed it keep theirs and are told',
  permission: 'sharedContentManage',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
