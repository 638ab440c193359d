import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { forceNoteSchema } from '../resources/test-question.js';
import { stepQuery } from '../resources/workflow.js';
import { idSchema } from '../values.js';

export const unpublishEntry = defineOperation({
  id: 'unpublishEntry',
  method: 'DELETE',
  path: '/v1/entries/:id/publication',
  tag: 'Content',
  summary: 'Take languages of an entry back to draft; with the last one the entry leaves the public',
  permission: 'contentPublish',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ ...stepQuery, force: forceNoteSchema.optional() }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'testQuestionsFail'],
});
