import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { actionInputSchema, plannedActionSchema } from '../resources/action.js';
import { idSchema } from '../values.js';

export const updateAction = defineOperation({
  id: 'updateAction',
  method: 'PUT',
  path: '/v1/actions/:id',
  tag: 'Action plans',
  summary: 'Change what is planned; where an action stands is said by looking at it',
  permission: 'planManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), action: actionInputSchema }),
  response: plannedActionSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
