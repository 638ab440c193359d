import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseDetailSchema } from '../resources/case.js';
import { idSchema, keySchema } from '../values.js';

/** One that is begun already stays as it is. */
export const startCaseProtocol = defineOperation({
  id: 'startCaseProtocol',
  method: 'POST',
  path: '/v1/cases/:id/protocols',
  tag: 'Cases',
  summary: 'Begin a protocol in a case',
  permission: 'caseWrite',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ protocol: keySchema }),
  response: caseDetailSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
