import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { assessmentMatrixSchema } from '../resources/assessment-matrix.js';
import { idSchema } from '../values.js';

export const getAssessmentMatrix = defineOperation({
  id: 'getAssessmentMatrix',
  method: 'GET',
  path: '/v1/assessments/:id/matrix',
  tag: 'Assessments',
  summary: 'All of a round at once: questions, answers, decisions, progress, debts, needs',
  permission: 'assessmentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: assessmentMatrixSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
