import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { idSchema } from '../values.js';

export const restoreEntry = defineOperation({
  id: 'restoreEntry',
  method: 'POST',
  path: '/v1/entries/:id/restoration',
  tag: 'Content',
  summary: 'Bring a deleted entry back as a draft',
  permission: 'contentArchive',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'keyTaken'],
});
