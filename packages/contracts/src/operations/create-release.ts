import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { releaseInputSchema, releaseSchema } from '../resources/release.js';
import { municipalityIdSchema } from '../values.js';

export const createRelease = defineOperation({
  id: 'createRelease',
  method: 'POST',
  path: '/v1/releases',
  tag: 'Releases',
  summary: 'Put entries together that are to be published together',
  permission: 'contentPublish',
  status: 201,
  body: z.strictObject({ municipality: municipalityIdSchema, release: releaseInputSchema }),
  response: releaseSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
