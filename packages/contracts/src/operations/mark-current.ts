import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { stepQuery } from '../resources/workflow.js';
import { idSchema } from '../values.js';

/** Publishing a language says the same. */
export const markCurrent = defineOperation({
  id: 'markCurrent',
  method: 'DELETE',
  path: '/v1/entries/:id/outdated',
  tag: 'Content',
  summary: 'Say that outdated languages are true after all',
  permission: 'contentReview',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject(stepQuery),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
