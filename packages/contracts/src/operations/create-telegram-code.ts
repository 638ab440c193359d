import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { telegramCodeResponseSchema } from '../resources/telegram-code.js';
import { keySchema, municipalityIdSchema } from '../values.js';

/** For whoever keeps the organization's content, its own editors among them. */
export const createTelegramCode = defineOperation({
  id: 'createTelegramCode',
  method: 'POST',
  path: '/v1/telegram-codes',
  tag: 'Verification',
  summary: 'Make a short code with which an organization confirms in Telegram what is public about it',
  permission: 'contentWrite',
  status: 201,
  body: z.strictObject({ municipality: municipalityIdSchema, organization: keySchema }),
  response: telegramCodeResponseSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
