import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { roleSchema, staffSchema } from '../resources/staff.js';
import { listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listStaff = defineOperation({
  id: 'listStaff',
  method: 'GET',
  path: '/v1/staff',
  tag: 'Staff',
  summary: 'Who may sign in',
  permission: 'staffManage',
  status: 200,
  query: z.strictObject({
    q: z.string().trim().max(200).optional(),
    role: roleSchema.optional(),
    municipality: municipalityIdSchema.optional(),
    sort: z.enum(['name', '-name', 'email', '-email', 'lastSignInAt', '-lastSignInAt']).default('name'),
    ...pageQuery,
  }),
  response: listOf(staffSchema),
  errors: ['unauthenticated', 'refused'],
});
