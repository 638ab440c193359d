import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseWorkerSchema } from '../resources/case.js';
import { municipalityIdSchema } from '../values.js';

export const listCaseWorkers = defineOperation({
  id: 'listCaseWorkers',
  method: 'GET',
  path: '/v1/municipalities/:id/case-workers',
  tag: 'Cases',
  summary: 'Who can be given a case',
  permission: 'caseRead',
  status: 200,
  params: z.strictObject({ id: municipalityIdSchema }),
  response: z.object({ items: z.array(caseWorkerSchema) }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
