import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { assessmentInputSchema, assessmentSchema } from '../resources/assessment.js';

export const openAssessment = defineOperation({
  id: 'openAssessment',
  method: 'POST',
  path: '/v1/assessments',
  tag: 'Assessments',
  summary: 'Open a round with a released set; it begins with its induction',
  permission: 'assessmentManage',
  status: 201,
  body: z.strictObject({ assessment: assessmentInputSchema }),
  response: assessmentSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'keyTaken', 'wrongState'],
});
