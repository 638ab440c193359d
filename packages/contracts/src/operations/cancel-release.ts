import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { releaseSchema } from '../resources/release.js';
import { idSchema } from '../values.js';

export const cancelRelease = defineOperation({
  id: 'cancelRelease',
  method: 'DELETE',
  path: '/v1/releases/:id/schedule',
  tag: 'Releases',
  summary: 'Take the moment of a release back',
  permission: 'contentPublish',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ version: z.coerce.number().int().positive() }),
  response: releaseSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
