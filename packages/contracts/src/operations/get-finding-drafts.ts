import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { findingDraftsSchema } from '../resources/finding-draft.js';
import { idSchema } from '../values.js';

export const getFindingDrafts = defineOperation({
  id: 'getFindingDrafts',
  method: 'GET',
  path: '/v1/assessments/:id/findings',
  tag: 'Findings and profiles',
  summary: 'The findings of a round, and every question that became none, with the reason',
  permission: 'assessmentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: findingDraftsSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
