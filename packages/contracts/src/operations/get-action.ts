import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { plannedActionSchema } from '../resources/action.js';
import { idSchema } from '../values.js';

export const getAction = defineOperation({
  id: 'getAction',
  method: 'GET',
  path: '/v1/actions/:id',
  tag: 'Action plans',
  summary: 'An action; an institution sees its own',
  permission: 'planRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: plannedActionSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
