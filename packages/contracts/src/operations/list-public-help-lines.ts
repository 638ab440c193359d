import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { itemSchema } from '../resources/answer.js';
import { languageCodeSchema, municipalityIdSchema } from '../values.js';

/** Published help lines, rendered in one language. Answered from memory, also while the database is away. */
export const listPublicHelpLines = defineOperation({
  id: 'listPublicHelpLines',
  method: 'GET',
  path: '/v1/public/municipalities/:municipality/help-lines',
  tag: 'Public',
  summary: "A municipality's help lines, most urgent first",
  permission: 'public',
  status: 200,
  params: z.strictObject({ municipality: municipalityIdSchema }),
  query: z.strictObject({ language: languageCodeSchema }),
  response: z.object({ items: z.array(itemSchema) }),
  errors: ['notFound'],
});
