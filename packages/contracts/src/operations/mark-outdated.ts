import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { reasonSchema, stepBody } from '../resources/workflow.js';
import { idSchema } from '../values.js';

export const markOutdated = defineOperation({
  id: 'markOutdated',
  method: 'POST',
  path: '/v1/entries/:id/outdated',
  tag: 'Content',
  summary: 'Say that public languages may not be true any more; they stay public and the bot says so',
  permission: 'contentReview',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ ...stepBody, note: reasonSchema.default('') }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
