import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { indicatorKeySchema } from '../resources/assessment.js';
import { evidenceFileSchema } from '../resources/evidence-file.js';
import { idSchema, keySchema, listOf, pageQuery } from '../values.js';

export const listEvidenceFiles = defineOperation({
  id: 'listEvidenceFiles',
  method: 'GET',
  path: '/v1/assessments/:id/files',
  tag: 'Assessments',
  summary: 'The files of a round, the newest first; an institution sees its own',
  permission: 'assessmentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({
    indicator: indicatorKeySchema.optional(),
    institution: keySchema.optional(),
    ...pageQuery,
  }),
  response: listOf(evidenceFileSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
