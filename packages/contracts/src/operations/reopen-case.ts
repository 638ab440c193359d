import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseDetailSchema } from '../resources/case.js';
import { idSchema } from '../values.js';

/** Not when the person ended it, or has another one open. */
export const reopenCase = defineOperation({
  id: 'reopenCase',
  method: 'POST',
  path: '/v1/cases/:id/reopening',
  tag: 'Cases',
  summary: 'Open a closed case again, while the way to the person is kept',
  permission: 'caseWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive() }),
  response: caseDetailSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
