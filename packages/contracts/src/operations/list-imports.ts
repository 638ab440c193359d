import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { importSchema } from '../resources/import.js';
import { listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listImports = defineOperation({
  id: 'listImports',
  method: 'GET',
  path: '/v1/imports',
  tag: 'Import and export',
  summary: 'The imports of a municipality, newest first',
  permission: 'contentWrite',
  status: 200,
  query: z.strictObject({ municipality: municipalityIdSchema, ...pageQuery }),
  response: listOf(importSchema),
  errors: ['unauthenticated', 'refused'],
});
