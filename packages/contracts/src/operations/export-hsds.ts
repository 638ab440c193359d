import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { fileSchema, hsdsFormatSchema } from '../resources/import.js';
import { municipalityIdSchema } from '../values.js';

/** Drafts, as the lists show them: organizations, locations, services and help lines; it can be brought in again. */
export const exportHsds = defineOperation({
  id: 'exportHsds',
  method: 'GET',
  path: '/v1/exports/hsds',
  tag: 'Import and export',
  summary: 'A whole municipality as HSDS 3.1: a tabular data package, or JSON',
  permission: 'contentRead',
  status: 200,
  query: z.strictObject({ municipality: municipalityIdSchema, format: hsdsFormatSchema }),
  response: fileSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'tooLarge'],
});
