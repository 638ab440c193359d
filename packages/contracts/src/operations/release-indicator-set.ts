import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { indicatorSetSchema } from '../resources/indicator-set.js';
import { idSchema } from '../values.js';

export const releaseIndicatorSet = defineOperation({
  id: 'releaseIndicatorSet',
  method: 'POST',
  path: '/v1/indicator-sets/:id/release',
  tag: 'Indicator sets',
  summary: 'Make a draft a version that rounds can use and that never changes any more',
  permission: 'indicatorSetWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ saved: z.number().int().positive() }),
  response: indicatorSetSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
