import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { idSchema } from '../values.js';

export const getEntry = defineOperation({
  id: 'getEntry',
  method: 'GET',
  path: '/v1/entries/:id',
  tag: 'Content',
  summary: 'One entry, draft and published side by side',
  permission: 'contentRead',
  scope: 'content',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
