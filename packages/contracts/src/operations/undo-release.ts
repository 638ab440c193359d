import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { releaseSchema } from '../resources/release.js';
import { idSchema } from '../values.js';

/**
 * By whoever published it, within a quarter of an hour, while nobody has written anything in it since. What was told to
 * people meanwhile stays told. With `wrongState`, `problems` names what can not be taken back, such as `items.3.entry`.
 */
export const undoRelease = defineOperation({
  id: 'undoRelease',
  method: 'POST',
  path: '/v1/releases/:id/undo',
  tag: 'Releases',
  summary: 'Take a published release back: the public reads all of it as before, or nothing changes',
  permission: 'contentPublish',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive() }),
  response: releaseSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'keyTaken', 'testQuestionsFail'],
});
