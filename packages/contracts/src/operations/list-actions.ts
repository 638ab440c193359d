import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { actionStatusSchema, plannedActionSchema } from '../resources/action.js';
import { keySchema, listOf, municipalityIdSchema, pageQuery } from '../values.js';

/** `due` puts what is late first, then what falls due, what has no day, and last what is done or dropped. */
export const listActions = defineOperation({
  id: 'listActions',
  method: 'GET',
  path: '/v1/actions',
  tag: 'Action plans',
  summary: 'The actions of a municipality; an institution sees its own',
  permission: 'planRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema,
    profile: keySchema.optional(),
    status: actionStatusSchema.optional(),
    institution: keySchema.optional(),
    late: z.enum(['true']).optional(),
    sort: z.enum(['due', '-due', 'number', '-number']).default('due'),
    ...pageQuery,
  }),
  response: listOf(plannedActionSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
