import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

export const removeStaffSecondFactor = defineOperation({
  id: 'removeStaffSecondFactor',
  method: 'DELETE',
  path: '/v1/staff/:id/second-factor',
  tag: 'Staff',
  summary: 'Take away the second factor of somebody who lost their device and their recovery codes',
  permission: 'staffManage',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
