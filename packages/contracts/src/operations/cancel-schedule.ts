import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { stepQuery } from '../resources/workflow.js';
import { idSchema } from '../values.js';

/** What belongs to a release is cancelled there. */
export const cancelSchedule = defineOperation({
  id: 'cancelSchedule',
  method: 'DELETE',
  path: '/v1/entries/:id/schedule',
  tag: 'Content',
  summary: 'Take back what was scheduled for languages of an entry',
  permission: 'contentPublish',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject(stepQuery),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
