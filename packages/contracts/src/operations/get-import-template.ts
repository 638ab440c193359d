import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { fileSchema, sheetFormatSchema, sheetKindSchema, sheetLanguageSchema } from '../resources/import.js';
import { municipalityIdSchema } from '../values.js';

export const getImportTemplate = defineOperation({
  id: 'getImportTemplate',
  method: 'GET',
  path: '/v1/import-template',
  tag: 'Import and export',
  summary: 'An empty table with its headings and one example row',
  permission: 'contentRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema,
    kind: sheetKindSchema,
    language: sheetLanguageSchema,
    format: sheetFormatSchema,
  }),
  response: fileSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
