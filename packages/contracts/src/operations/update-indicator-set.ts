import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { INDICATOR_SET_BYTES, indicatorSetSchema, setContentSchema } from '../resources/indicator-set.js';
import { idSchema } from '../values.js';

export const updateIndicatorSet = defineOperation({
  id: 'updateIndicatorSet',
  method: 'PUT',
  path: '/v1/indicator-sets/:id',
  tag: 'Indicator sets',
  summary: 'Save a draft of an indicator set, also an unfinished one',
  permission: 'indicatorSetWrite',
  status: 200,
  bodyBytes: INDICATOR_SET_BYTES,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ saved: z.number().int().positive(), content: setContentSchema }),
  response: indicatorSetSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'tooLarge'],
});
