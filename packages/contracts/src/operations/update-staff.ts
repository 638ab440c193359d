import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { passwordSchema, staffInputSchema, staffSchema } from '../resources/staff.js';
import { idSchema } from '../values.js';

/** The last active administrator can not be shut out or demoted. */
export const updateStaff = defineOperation({
  id: 'updateStaff',
  method: 'PUT',
  path: '/v1/staff/:id',
  tag: 'Staff',
  summary: 'Change role, municipalities or access of somebody; a new password when they lost theirs',
  permission: 'staffManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    staff: staffInputSchema,
    password: passwordSchema.optional(),
  }),
  response: staffSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'keyTaken'],
});
