import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { roundComparisonSchema } from '../resources/comparison.js';
import { idSchema } from '../values.js';

export const compareAssessments = defineOperation({
  id: 'compareAssessments',
  method: 'GET',
  path: '/v1/assessments/:id/comparison',
  tag: 'Assessments',
  summary: 'This round beside an earlier one of the same municipality: counts, and which questions changed',
  permission: 'assessmentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ before: idSchema }),
  response: roundComparisonSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
