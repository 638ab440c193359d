import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entryInputSchema, entrySchema } from '../resources/entry.js';
import { reasonSchema } from '../resources/workflow.js';
import { idSchema } from '../values.js';

/** Kind, municipality and key of a published entry can not change. A version that is not the stored one is a conflict: both are returned. */
export const updateEntry = defineOperation({
  id: 'updateEntry',
  method: 'PUT',
  path: '/v1/entries/:id',
  tag: 'Content',
  summary: 'Replace the draft of an entry; what is published stays until the next publish',
  permission: 'textWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    entry: entryInputSchema,
    /** A correction that changes nothing in meaning: translations of the text stay as good as they were. */
    minor: z.boolean().optional(),
    /** With `minor`: the version that was there when the person began. What they autosaved since is part of the correction. */
    since: z.number().int().positive().optional(),
    why: reasonSchema.optional(),
    /** Saved while somebody types. Those of one person within ten minutes make one version together. */
    autosave: z.boolean().optional(),
  }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'keyTaken'],
});
