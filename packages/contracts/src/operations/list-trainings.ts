import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { trainingSchema } from '../resources/training.js';
import { listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listTrainings = defineOperation({
  id: 'listTrainings',
  method: 'GET',
  path: '/v1/trainings',
  tag: 'Trainings',
  summary: 'The trainings of officials of a municipality',
  permission: 'planManage',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema,
    sort: z.enum(['updatedAt', '-updatedAt']).default('-updatedAt'),
    ...pageQuery,
  }),
  response: listOf(trainingSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
