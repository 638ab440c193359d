import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { fileSchema, sheetFormatSchema, sheetKindSchema, sheetLanguageSchema } from '../resources/import.js';
import { municipalityIdSchema } from '../values.js';
import { listEntries } from './list-entries.js';

const { q, topic, state, due } = listEntries.query.shape;

/** Drafts, as the lists show them; what comes out can be changed and brought in again. */
export const exportEntries = defineOperation({
  id: 'exportEntries',
  method: 'GET',
  path: '/v1/exports/entries',
  tag: 'Import and export',
  summary: 'The entries that a filter shows, as CSV or XLSX',
  permission: 'contentRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema,
    kind: sheetKindSchema,
    language: sheetLanguageSchema,
    format: sheetFormatSchema,
    q,
    topic,
    state,
    due,
  }),
  response: fileSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'tooLarge'],
});
