import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { releaseSchema } from '../resources/release.js';
import { idSchema, momentSchema } from '../values.js';

export const scheduleRelease = defineOperation({
  id: 'scheduleRelease',
  method: 'POST',
  path: '/v1/releases/:id/schedule',
  tag: 'Releases',
  summary: 'Publish everything in a release at a moment, or nothing',
  permission: 'contentPublish',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), at: momentSchema }),
  response: releaseSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'notPublishable'],
});
