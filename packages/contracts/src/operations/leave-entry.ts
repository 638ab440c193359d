import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { idSchema } from '../values.js';

export const leaveEntry = defineOperation({
  id: 'leaveEntry',
  method: 'DELETE',
  path: '/v1/entries/:id/presence',
  tag: 'Content',
  summary: 'Say that one has closed an entry',
  permission: 'contentRead',
  status: 204,
  params: z.strictObject({ id: idSchema }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
