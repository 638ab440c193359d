import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { importSchema } from '../resources/import.js';
import { idSchema } from '../values.js';

/** Entries that somebody edited since stay as they are and are named in `undo.leftAlone`. */
export const undoImport = defineOperation({
  id: 'undoImport',
  method: 'POST',
  path: '/v1/imports/:id/undo',
  tag: 'Import and export',
  summary: 'Put every entry of an import back to the draft it was before',
  permission: 'contentWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: importSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
