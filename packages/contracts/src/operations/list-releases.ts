import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { releaseSchema, releaseStateSchema } from '../resources/release.js';
import { listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listReleases = defineOperation({
  id: 'listReleases',
  method: 'GET',
  path: '/v1/releases',
  tag: 'Releases',
  summary: 'List releases, the newest first',
  permission: 'contentRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema.optional(),
    state: releaseStateSchema.optional(),
    ...pageQuery,
  }),
  response: listOf(releaseSchema),
  errors: ['unauthenticated', 'refused'],
});
