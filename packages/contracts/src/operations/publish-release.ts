import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { releaseSchema } from '../resources/release.js';
import { forceNoteSchema } from '../resources/test-question.js';
import { idSchema } from '../values.js';

/** With `notPublishable`, `problems` has a path such as `items.3.texts.es` for each thing to mend. */
export const publishRelease = defineOperation({
  id: 'publishRelease',
  method: 'POST',
  path: '/v1/releases/:id/publication',
  tag: 'Releases',
  summary: 'Publish everything in a release now, or nothing',
  permission: 'contentPublish',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), force: forceNoteSchema.optional() }),
  response: releaseSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'notPublishable', 'testQuestionsFail'],
});
