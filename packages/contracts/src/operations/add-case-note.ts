import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseMessageSchema, caseTextSchema } from '../resources/case-message.js';
import { clientIdSchema } from '../resources/response.js';
import { idSchema } from '../values.js';

/** Sent again with the same `clientId` it is kept once. */
export const addCaseNote = defineOperation({
  id: 'addCaseNote',
  method: 'POST',
  path: '/v1/cases/:id/notes',
  tag: 'Cases',
  summary: 'Write a note that only staff see',
  permission: 'caseWrite',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ clientId: clientIdSchema, text: caseTextSchema }),
  response: caseMessageSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
