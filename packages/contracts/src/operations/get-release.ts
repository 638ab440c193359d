import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { fullReleaseSchema } from '../resources/release.js';
import { idSchema } from '../values.js';

export const getRelease = defineOperation({
  id: 'getRelease',
  method: 'GET',
  path: '/v1/releases/:id',
  tag: 'Releases',
  summary: 'A release with its entries as they stand, and what keeps each from being published',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: fullReleaseSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
