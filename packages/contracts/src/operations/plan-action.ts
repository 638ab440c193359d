import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { actionInputSchema, plannedActionSchema } from '../resources/action.js';

export const planAction = defineOperation({
  id: 'planAction',
  method: 'POST',
  path: '/v1/actions',
  tag: 'Action plans',
  summary: 'Plan an action about findings with potential',
  permission: 'planManage',
  status: 201,
  body: z.strictObject({ action: actionInputSchema }),
  response: plannedActionSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
