import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { assessmentSchema, phaseSchema } from '../resources/assessment.js';
import { listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listAssessments = defineOperation({
  id: 'listAssessments',
  method: 'GET',
  path: '/v1/assessments',
  tag: 'Assessments',
  summary: 'The rounds of the caller’s municipalities, without who is asked what and what meets it',
  permission: 'assessmentRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema.optional(),
    phase: phaseSchema.optional(),
    sort: z.enum(['openedAt', '-openedAt']).default('-openedAt'),
    ...pageQuery,
  }),
  response: listOf(assessmentSchema.omit({ asks: true, links: true })),
  errors: ['unauthenticated', 'refused'],
});
