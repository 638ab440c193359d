import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { IMPORT_FILE_BYTES, importSchema, sheetKindSchema, sheetLanguageSchema } from '../resources/import.js';
import { municipalityIdSchema } from '../values.js';

/** Nothing but the preview is written. A file that is no table of this kind is `invalid`; the problem's code says why. */
export const startImport = defineOperation({
  id: 'startImport',
  method: 'POST',
  path: '/v1/imports',
  tag: 'Import and export',
  summary: 'Bring in a CSV or XLSX file and work out what it would change',
  permission: 'contentWrite',
  status: 201,
  /** Base64 takes four characters for three bytes; the rest is for the fields around it. */
  bodyBytes: Math.ceil(IMPORT_FILE_BYTES / 3) * 4 + 4_096,
  body: z.strictObject({
    municipality: municipalityIdSchema,
    kind: sheetKindSchema,
    language: sheetLanguageSchema,
    fileName: z.string().trim().min(1).max(200),
    content: z.base64(),
  }),
  response: importSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'tooLarge'],
});
