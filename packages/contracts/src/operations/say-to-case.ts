import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { heardSchema, personSaysSchema } from '../resources/own-case.js';
import { askerSchema } from '../resources/record.js';

/** What this answers to is kept. Sent again it is kept once. */
export const sayToCase = defineOperation({
  id: 'sayToCase',
  method: 'POST',
  path: '/v1/askers/:asker/case/messages',
  tag: 'Cases of a person',
  summary: 'Say something to the people',
  permission: 'bot',
  status: 201,
  params: z.strictObject({ asker: askerSchema }),
  body: personSaysSchema,
  response: heardSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
