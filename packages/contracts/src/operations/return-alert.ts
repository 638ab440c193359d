import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { alertNoteSchema, alertSchema } from '../resources/alert.js';
import { idSchema } from '../values.js';

export const returnAlert = defineOperation({
  id: 'returnAlert',
  method: 'POST',
  path: '/v1/alerts/:id/return',
  tag: 'Alerts',
  summary: 'Give an alert back to who wrote it, with what should be changed',
  permission: 'alertSend',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), note: alertNoteSchema }),
  response: alertSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
