import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { assessmentInputSchema, assessmentSchema } from '../resources/assessment.js';
import { idSchema } from '../values.js';

/** An answer to what is no longer asked is kept and counts no more. */
export const updateAssessment = defineOperation({
  id: 'updateAssessment',
  method: 'PUT',
  path: '/v1/assessments/:id',
  tag: 'Assessments',
  summary: 'Change what is planned of a round, and who is asked what',
  permission: 'assessmentManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), assessment: assessmentInputSchema }),
  response: assessmentSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'keyTaken', 'wrongState'],
});
