import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

/** For what was planned by mistake. What somebody has looked at is dropped instead, and kept. */
export const deleteAction = defineOperation({
  id: 'deleteAction',
  method: 'DELETE',
  path: '/v1/actions/:id',
  tag: 'Action plans',
  summary: 'Take out an action that nobody has looked at yet',
  permission: 'planManage',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ version: z.coerce.number().int().positive() }),
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
