import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { forceNoteSchema } from '../resources/test-question.js';
import { reasonSchema, stepBody } from '../resources/workflow.js';
import { idSchema } from '../values.js';

export const archiveEntry = defineOperation({
  id: 'archiveEntry',
  method: 'POST',
  path: '/v1/entries/:id/archive',
  tag: 'Content',
  summary: 'Take public languages out for good, and keep them',
  permission: 'contentArchive',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ ...stepBody, note: reasonSchema.default(''), force: forceNoteSchema.optional() }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'testQuestionsFail'],
});
