import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

export const deleteRelease = defineOperation({
  id: 'deleteRelease',
  method: 'DELETE',
  path: '/v1/releases/:id',
  tag: 'Releases',
  summary: 'Take a release apart; its entries stay as they are',
  permission: 'contentPublish',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ version: z.coerce.number().int().positive() }),
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
