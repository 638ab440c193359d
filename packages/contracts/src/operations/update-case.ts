import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseDetailSchema, casePrioritySchema } from '../resources/case.js';
import { idSchema, topicSchema } from '../values.js';

export const updateCase = defineOperation({
  id: 'updateCase',
  method: 'PUT',
  path: '/v1/cases/:id',
  tag: 'Cases',
  summary: 'Change topic and priority',
  permission: 'caseWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    topic: topicSchema.nullable(),
    priority: casePrioritySchema,
  }),
  response: caseDetailSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
