import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { reasonSchema, stepBody } from '../resources/workflow.js';
import { idSchema } from '../values.js';

/** The `version` in the body is that of the entry as it was read, the one in the path that to go back to. A version from before a change of shape is refused where it does not fit any more. */
export const restoreVersion = defineOperation({
  id: 'restoreVersion',
  method: 'POST',
  path: '/v1/entries/:id/versions/:version/restoration',
  tag: 'Content',
  summary: 'Make the draft of an old version the draft of now; nothing public changes until it is published',
  permission: 'textWrite',
  status: 200,
  params: z.strictObject({ id: idSchema, version: z.coerce.number().int().positive() }),
  body: z.strictObject({ version: stepBody.version, why: reasonSchema.optional() }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'keyTaken'],
});
