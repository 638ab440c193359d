import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { setDifferenceSchema } from '../resources/indicator-set.js';
import { idSchema } from '../values.js';

export const compareIndicatorSets = defineOperation({
  id: 'compareIndicatorSets',
  method: 'GET',
  path: '/v1/indicator-sets/:id/differences',
  tag: 'Indicator sets',
  summary: 'What changed from another set or version to this one',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ from: idSchema }),
  response: setDifferenceSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
