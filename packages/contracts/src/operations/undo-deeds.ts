import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { MOST_AT_ONCE } from '../resources/workflow.js';
import { idSchema } from '../values.js';

/**
 * What can be taken back: publishing, sending for review, unpublishing, archiving and deleting, by whoever did it, within a
 * quarter of an hour, while nobody has written the entry since. The public then reads again what it read before; what was told
 * to people meanwhile stays told. `version` is the one that the deed made. What a release published is taken back with `undoRelease`.
 */
export const undoDeeds = defineOperation({
  id: 'undoDeeds',
  method: 'POST',
  path: '/v1/entries/undo',
  tag: 'Content',
  summary: 'Take back what one has just done to entries of a municipality: all of it, or none',
  permission: 'textWrite',
  status: 200,
  body: z.strictObject({
    items: z
      .array(z.strictObject({ entry: idSchema, version: z.number().int().positive() }))
      .min(1)
      .max(MOST_AT_ONCE)
      .refine((all) => new Set(all.map(({ entry }) => entry)).size === all.length, 'An entry is in it twice'),
  }),
  response: z.object({ items: z.array(entrySchema) }),
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'keyTaken', 'testQuestionsFail'],
});
