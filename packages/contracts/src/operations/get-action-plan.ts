import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { actionPlanSchema } from '../resources/action.js';
import { keySchema, municipalityIdSchema } from '../values.js';

export const getActionPlan = defineOperation({
  id: 'getActionPlan',
  method: 'GET',
  path: '/v1/action-plans/:municipality/:profile',
  tag: 'Action plans',
  summary: 'The plan that follows a profile: its findings with potential, and how far everybody is',
  permission: 'planRead',
  status: 200,
  params: z.strictObject({ municipality: municipalityIdSchema, profile: keySchema }),
  response: actionPlanSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
