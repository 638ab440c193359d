import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { indicatorSetSchema } from '../resources/indicator-set.js';
import { idSchema } from '../values.js';

export const getIndicatorSet = defineOperation({
  id: 'getIndicatorSet',
  method: 'GET',
  path: '/v1/indicator-sets/:id',
  tag: 'Indicator sets',
  summary: 'One version of an indicator set with its domains, questions and answers',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: indicatorSetSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
