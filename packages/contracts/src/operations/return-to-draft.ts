import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { reasonSchema, stepQuery } from '../resources/workflow.js';
import { idSchema } from '../values.js';

export const returnToDraft = defineOperation({
  id: 'returnToDraft',
  method: 'DELETE',
  path: '/v1/entries/:id/review',
  tag: 'Content',
  summary: 'Give languages in review back to whoever wrote them, with a comment that says what is missing',
  permission: 'contentReview',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({
    ...stepQuery,
    note: reasonSchema.min(1, 'Say what is missing, so that the writer knows what to do'),
  }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
