import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { alertSchema } from '../resources/alert.js';
import { idSchema } from '../values.js';

/** It waits for a second person again. */
export const holdAlert = defineOperation({
  id: 'holdAlert',
  method: 'POST',
  path: '/v1/alerts/:id/hold',
  tag: 'Alerts',
  summary: 'Keep an approved alert from going out at its moment',
  permission: 'alertSend',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive() }),
  response: alertSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
