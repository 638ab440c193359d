import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { assessmentSchema, phaseSchema } from '../resources/assessment.js';
import { idSchema } from '../values.js';

/** `phaseOpen` when the phase still needs something: each of `problems` is a need, its path the questions it is about. */
export const moveAssessment = defineOperation({
  id: 'moveAssessment',
  method: 'POST',
  path: '/v1/assessments/:id/move',
  tag: 'Assessments',
  summary: 'Take a round to another phase, on when nothing is missing or back with a reason',
  permission: 'assessmentManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    to: phaseSchema,
    why: z.string().trim().max(2_000).default(''),
  }),
  response: assessmentSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'phaseOpen'],
});
