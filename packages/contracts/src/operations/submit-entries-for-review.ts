import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { manyStepsBody } from '../resources/workflow.js';

/** As `submitForReview` of each, in one: when one of them can not be, none is. */
export const submitEntriesForReview = defineOperation({
  id: 'submitEntriesForReview',
  method: 'POST',
  path: '/v1/entries/review',
  tag: 'Content',
  summary: 'Ask for a review of many entries of a municipality at once: all of them, or none',
  permission: 'textWrite',
  status: 200,
  body: z.strictObject(manyStepsBody),
  response: z.object({ items: z.array(entrySchema) }),
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
