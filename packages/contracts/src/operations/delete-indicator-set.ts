import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

export const deleteIndicatorSet = defineOperation({
  id: 'deleteIndicatorSet',
  method: 'DELETE',
  path: '/v1/indicator-sets/:id',
  tag: 'Indicator sets',
  summary: 'Throw a draft away; released versions stay',
  permission: 'indicatorSetWrite',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ saved: z.coerce.number().int().positive() }),
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
