import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { staffSchema } from '../resources/staff.js';
import { idSchema } from '../values.js';

export const getStaff = defineOperation({
  id: 'getStaff',
  method: 'GET',
  path: '/v1/staff/:id',
  tag: 'Staff',
  summary: 'One staff member',
  permission: 'staffManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: staffSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
