import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { idSchema, keySchema, municipalityIdSchema } from '../values.js';

/** References to entries that the embedding municipality does not have are left out. */
export const embedSharedEntry = defineOperation({
  id: 'embedSharedEntry',
  method: 'POST',
  path: '/v1/shared-content/copies',
  tag: 'Shared content',
  summary: 'Take an offered entry over as a draft of one’s own that follows the owner’s',
  permission: 'contentWrite',
  status: 201,
  body: z.strictObject({
    entry: idSchema,
    municipality: municipalityIdSchema,
    /** The owner's key unless another is given. */
    key: keySchema.optional(),
  }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'keyTaken', 'wrongState'],
});
