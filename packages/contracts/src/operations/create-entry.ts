import { defineOperation } from '../operation.js';
import { entryInputSchema, entrySchema } from '../resources/entry.js';

export const createEntry = defineOperation({
  id: 'createEntry',
  method: 'POST',
  path: '/v1/entries',
  tag: 'Content',
  summary: 'Write the first draft of an entry',
  permission: 'contentWrite',
  status: 201,
  body: entryInputSchema,
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'keyTaken'],
});
