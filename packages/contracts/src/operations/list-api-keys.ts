import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { apiKeySchema } from '../resources/api-key.js';
import { listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listApiKeys = defineOperation({
  id: 'listApiKeys',
  method: 'GET',
  path: '/v1/api-keys',
  tag: 'API keys',
  summary: 'List the keys that programs read a municipality with',
  permission: 'apiKeyManage',
  status: 200,
  query: z.strictObject({ municipality: municipalityIdSchema, ...pageQuery }),
  response: listOf(apiKeySchema),
  errors: ['unauthenticated', 'refused'],
});
