import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

export const unlinkSharedCopy = defineOperation({
  id: 'unlinkSharedCopy',
  method: 'DELETE',
  path: '/v1/shared-content/copies/:id',
  tag: 'Shared content',
  summary: 'Follow the owner no more; the entry stays, as one’s own',
  permission: 'contentWrite',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
