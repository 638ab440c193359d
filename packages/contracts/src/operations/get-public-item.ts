import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { itemSchema } from '../resources/answer.js';
import { keySchema, languageCodeSchema, municipalityIdSchema } from '../values.js';

export const getPublicItem = defineOperation({
  id: 'getPublicItem',
  method: 'GET',
  path: '/v1/public/municipalities/:municipality/items/:key',
  tag: 'Public',
  summary: 'One published entry in full, in one language',
  permission: 'public',
  status: 200,
  params: z.strictObject({ municipality: municipalityIdSchema, key: keySchema }),
  query: z.strictObject({ language: languageCodeSchema }),
  response: itemSchema,
  errors: ['notFound'],
});
