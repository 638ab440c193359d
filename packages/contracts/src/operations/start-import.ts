import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { IMPORT_FILE_BYTES, importKindSchema, importSchema, sheetLanguageSchema } from '../resources/import.js';
import { municipalityIdSchema } from '../values.js';

/** Nothing but the preview is written. A file that is no table of this kind, or no valid HSDS, is `invalid`; the codes of its problems say why. */
export const startImport = defineOperation({
  id: 'startImport',
  method: 'POST',
  path: '/v1/imports',
  tag: 'Import and export',
  summary: 'Bring in a CSV, XLSX or HSDS file and work out what it would change',
  permission: 'contentWrite',
  status: 201,
  /** Base64 takes four characters for three bytes; the rest is for the fields around it. */
  bodyBytes: Math.ceil(IMPORT_FILE_BYTES / 3) * 4 + 4_096,
  body: z.strictObject({
    municipality: municipalityIdSchema,
    kind: importKindSchema,
    language: sheetLanguageSchema,
    fileName: z.string().trim().min(1).max(200),
    content: z.base64(),
  }),
  response: importSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'tooLarge'],
});
