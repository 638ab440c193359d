import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { reasonSchema, stepBody } from '../resources/workflow.js';
import { idSchema } from '../values.js';

/** What is public stays public meanwhile. `assignee` is the id of a member of staff who works for the municipality. */
export const submitForReview = defineOperation({
  id: 'submitForReview',
  method: 'POST',
  path: '/v1/entries/:id/review',
  tag: 'Content',
  summary: 'Ask for a review of some languages of the draft, with a note and perhaps a wished reviewer',
  permission: 'textWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ ...stepBody, note: reasonSchema.default(''), assignee: idSchema.optional() }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
