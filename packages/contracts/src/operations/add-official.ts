import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { officialInputSchema, officialSchema } from '../resources/training.js';
import { idSchema } from '../values.js';

export const addOfficial = defineOperation({
  id: 'addOfficial',
  method: 'POST',
  path: '/v1/trainings/:id/officials',
  tag: 'Trainings',
  summary: 'Add somebody who takes part: name, function, institution and nothing else',
  permission: 'planManage',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ official: officialInputSchema }),
  response: officialSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
