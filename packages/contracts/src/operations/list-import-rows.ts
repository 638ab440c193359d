import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { importRowSchema, importVerdicts } from '../resources/import.js';
import { idSchema, listOf, pageQuery } from '../values.js';

export const listImportRows = defineOperation({
  id: 'listImportRows',
  method: 'GET',
  path: '/v1/imports/:id/rows',
  tag: 'Import and export',
  summary: 'What an import would change, entry by entry, in the order of the file',
  permission: 'contentWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ verdict: z.enum(importVerdicts).optional(), ...pageQuery }),
  response: listOf(importRowSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
