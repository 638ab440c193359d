import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { fileSchema } from '../resources/import.js';
import { idSchema } from '../values.js';

export const exportAlert = defineOperation({
  id: 'exportAlert',
  method: 'GET',
  path: '/v1/alerts/:id/cap',
  tag: 'Alerts',
  summary: 'An alert as a CAP 1.2 message; one that was not sent has the status Draft',
  permission: 'contentRead',
  scope: 'alerts',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: fileSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
