import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { officialSchema } from '../resources/training.js';
import { idSchema, listOf, pageQuery } from '../values.js';

export const listOfficials = defineOperation({
  id: 'listOfficials',
  method: 'GET',
  path: '/v1/trainings/:id/officials',
  tag: 'Trainings',
  summary: 'Who takes part in a training, what they attended, and who has earned a certificate',
  permission: 'planManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject(pageQuery),
  response: listOf(officialSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
