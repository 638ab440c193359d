import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { importSchema } from '../resources/import.js';
import { idSchema } from '../values.js';

export const getImport = defineOperation({
  id: 'getImport',
  method: 'GET',
  path: '/v1/imports/:id',
  tag: 'Import and export',
  summary: 'Where an import stands',
  permission: 'contentWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: importSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
