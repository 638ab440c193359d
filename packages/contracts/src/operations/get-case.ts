import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseDetailSchema } from '../resources/case.js';
import { idSchema } from '../values.js';

export const getCase = defineOperation({
  id: 'getCase',
  method: 'GET',
  path: '/v1/cases/:id',
  tag: 'Cases',
  summary: 'A case with its protocols',
  permission: 'caseRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: caseDetailSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
