import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { fileSchema } from '../resources/import.js';
import { idSchema } from '../values.js';

export const exportIndicatorSet = defineOperation({
  id: 'exportIndicatorSet',
  method: 'GET',
  path: '/v1/indicator-sets/:id/export',
  tag: 'Indicator sets',
  summary: 'A set as a table of its questions (CSV) or whole (JSON), with where it comes from',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ format: z.enum(['csv', 'json']) }),
  response: fileSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
