import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseMessageSchema, caseTextSchema } from '../resources/case-message.js';
import { clientIdSchema } from '../resources/response.js';
import { idSchema } from '../values.js';

/** Sent again with the same `clientId` the person gets it once. Whoever writes first takes a case that is nobody’s. */
export const writeToPerson = defineOperation({
  id: 'writeToPerson',
  method: 'POST',
  path: '/v1/cases/:id/messages',
  tag: 'Cases',
  summary: 'Write to the person',
  permission: 'caseWrite',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ clientId: clientIdSchema, text: caseTextSchema }),
  response: caseMessageSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
