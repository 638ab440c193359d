import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { stepQuery } from '../resources/workflow.js';
import { idSchema } from '../values.js';

export const unarchiveEntry = defineOperation({
  id: 'unarchiveEntry',
  method: 'DELETE',
  path: '/v1/entries/:id/archive',
  tag: 'Content',
  summary: 'Take archived languages back as drafts',
  permission: 'contentArchive',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject(stepQuery),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
