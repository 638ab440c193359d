import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

export const deleteAlert = defineOperation({
  id: 'deleteAlert',
  method: 'DELETE',
  path: '/v1/alerts/:id',
  tag: 'Alerts',
  summary: 'Delete a draft that was never sent',
  permission: 'alertWrite',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ version: z.coerce.number().int().positive() }),
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
