import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { releaseInputSchema, releaseSchema } from '../resources/release.js';
import { idSchema } from '../values.js';

export const updateRelease = defineOperation({
  id: 'updateRelease',
  method: 'PUT',
  path: '/v1/releases/:id',
  tag: 'Releases',
  summary: 'Change what is in a release that is not scheduled or published',
  permission: 'contentPublish',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), release: releaseInputSchema }),
  response: releaseSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
