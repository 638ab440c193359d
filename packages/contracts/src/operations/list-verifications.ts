import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { verificationSchema } from '../resources/verification.js';
import { idSchema, listOf, pageQuery } from '../values.js';

export const listVerifications = defineOperation({
  id: 'listVerifications',
  method: 'GET',
  path: '/v1/entries/:id/verifications',
  tag: 'Verification',
  summary: 'Every time an entry was checked, newest first',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject(pageQuery),
  response: listOf(verificationSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
