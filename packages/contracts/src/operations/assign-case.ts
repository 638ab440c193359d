import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseDetailSchema } from '../resources/case.js';
import { caseTextSchema } from '../resources/case-message.js';
import { idSchema } from '../values.js';

export const assignCase = defineOperation({
  id: 'assignCase',
  method: 'PUT',
  path: '/v1/cases/:id/assignee',
  tag: 'Cases',
  summary: 'Take a case, hand it over to a colleague, or back to all',
  permission: 'caseWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    /** Null for nobody in particular. */
    to: idSchema.nullable(),
    /** What the colleague should know: kept as a note. */
    note: caseTextSchema.nullable(),
  }),
  response: caseDetailSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
