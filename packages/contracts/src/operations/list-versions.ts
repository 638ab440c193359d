import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { versionSchema } from '../resources/version.js';
import { idSchema, listOf, pageQuery } from '../values.js';

export const listVersions = defineOperation({
  id: 'listVersions',
  method: 'GET',
  path: '/v1/entries/:id/versions',
  tag: 'Content',
  summary: 'The history of an entry, newest first',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject(pageQuery),
  response: listOf(versionSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
