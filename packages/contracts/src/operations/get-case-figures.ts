import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseFiguresSchema } from '../resources/case.js';
import { municipalityIdSchema } from '../values.js';

export const getCaseFigures = defineOperation({
  id: 'getCaseFigures',
  method: 'GET',
  path: '/v1/municipalities/:id/case-figures',
  tag: 'Cases',
  summary: 'How many cases wait, whose they are, and how they ended',
  permission: 'caseRead',
  status: 200,
  params: z.strictObject({ id: municipalityIdSchema }),
  response: caseFiguresSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
