import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { apiKeyInputSchema, apiKeyWithSecretSchema } from '../resources/api-key.js';
import { municipalityIdSchema } from '../values.js';

export const createApiKey = defineOperation({
  id: 'createApiKey',
  method: 'POST',
  path: '/v1/api-keys',
  tag: 'API keys',
  summary: 'Make a key for a program; it is shown this once',
  permission: 'apiKeyManage',
  status: 201,
  body: z.strictObject({ municipality: municipalityIdSchema, apiKey: apiKeyInputSchema }),
  response: apiKeyWithSecretSchema,
  errors: ['unauthenticated', 'refused', 'tooLarge'],
});
