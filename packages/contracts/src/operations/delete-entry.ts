import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { forceNoteSchema } from '../resources/test-question.js';
import { idSchema } from '../values.js';

export const deleteEntry = defineOperation({
  id: 'deleteEntry',
  method: 'DELETE',
  path: '/v1/entries/:id',
  tag: 'Content',
  summary: 'Delete an entry softly: it leaves the public at once and can be restored',
  permission: 'contentArchive',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ version: z.coerce.number().int().positive(), force: forceNoteSchema.optional() }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'testQuestionsFail'],
});
