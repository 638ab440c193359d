import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { alertSchema } from '../resources/alert.js';
import { idSchema } from '../values.js';

/** Never by anybody who wrote any of it: `refused`. */
export const sendAlert = defineOperation({
  id: 'sendAlert',
  method: 'POST',
  path: '/v1/alerts/:id/sending',
  tag: 'Alerts',
  summary: 'Approve what another person wrote: it goes out at once, or at its moment',
  permission: 'alertSend',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive() }),
  response: alertSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'notPublishable'],
});
