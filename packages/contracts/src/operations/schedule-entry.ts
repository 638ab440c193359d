import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { scheduledActionSchema, stepBody } from '../resources/workflow.js';
import { idSchema, momentSchema } from '../values.js';

/** Takes the place of what was scheduled for the same language and action. The moment is in the future. */
export const scheduleEntry = defineOperation({
  id: 'scheduleEntry',
  method: 'POST',
  path: '/v1/entries/:id/schedule',
  tag: 'Content',
  summary: 'Publish or unpublish languages of an entry at a moment',
  permission: 'contentPublish',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ ...stepBody, action: scheduledActionSchema, at: momentSchema }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'notPublishable'],
});
