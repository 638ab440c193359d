import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { apiKeySchema } from '../resources/api-key.js';
import { idSchema } from '../values.js';

export const revokeApiKey = defineOperation({
  id: 'revokeApiKey',
  method: 'DELETE',
  path: '/v1/api-keys/:id',
  tag: 'API keys',
  summary: 'Make a key useless at once; it stays in the list as revoked',
  permission: 'apiKeyManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: apiKeySchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
