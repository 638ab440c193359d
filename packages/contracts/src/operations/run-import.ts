import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { importSchema } from '../resources/import.js';
import { idSchema } from '../values.js';

/** All of it is written or nothing; more than `IMPORT_WRITES` at once is refused as too large. Answers at once; `getImport` tells how far it is and how it ended. */
export const runImport = defineOperation({
  id: 'runImport',
  method: 'POST',
  path: '/v1/imports/:id/run',
  tag: 'Import and export',
  summary: 'Write what an import would change: as drafts, as drafts in review, or published at once',
  permission: 'contentWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z
    .strictObject({ publish: z.boolean().default(false), review: z.boolean().default(false) })
    .refine(({ publish, review }) => !(publish && review), {
      error: 'Publish it or ask for a review, not both',
      path: ['review'],
    }),
  response: importSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'tooLarge'],
});
