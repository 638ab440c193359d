import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { passwordSchema, staffInputSchema, staffSchema } from '../resources/staff.js';

export const createStaff = defineOperation({
  id: 'createStaff',
  method: 'POST',
  path: '/v1/staff',
  tag: 'Staff',
  summary: 'Let somebody sign in, with a first password',
  permission: 'staffManage',
  status: 201,
  body: z.strictObject({ staff: staffInputSchema, password: passwordSchema }),
  response: staffSchema,
  errors: ['unauthenticated', 'refused', 'keyTaken'],
});
