import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { alertSchema } from '../resources/alert.js';
import { municipalityIdSchema } from '../values.js';

/** `problems` names every fault with its line and element. */
export const importAlert = defineOperation({
  id: 'importAlert',
  method: 'POST',
  path: '/v1/alerts/imports',
  tag: 'Alerts',
  summary: 'Begin an alert from a CAP 1.2 message',
  permission: 'alertWrite',
  status: 201,
  bodyBytes: 600_000,
  body: z.strictObject({ municipality: municipalityIdSchema, xml: z.string().min(1).max(250_000) }),
  response: alertSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
