import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { forceNoteSchema } from '../resources/test-question.js';
import { reasonSchema, stepBody } from '../resources/workflow.js';
import { idSchema } from '../values.js';

/** Other languages keep what they have published. Facts hold in every language at once. */
export const publishEntry = defineOperation({
  id: 'publishEntry',
  method: 'POST',
  path: '/v1/entries/:id/publication',
  tag: 'Content',
  summary: 'Publish the facts of the draft and its texts in the given languages',
  permission: 'contentPublish',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ ...stepBody, why: reasonSchema.optional(), force: forceNoteSchema.optional() }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'notPublishable', 'testQuestionsFail'],
});
