import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { presenceSchema } from '../resources/presence.js';
import { idSchema } from '../values.js';

/** To be said again every twenty seconds: it is forgotten after forty-five. */
export const notePresence = defineOperation({
  id: 'notePresence',
  method: 'POST',
  path: '/v1/entries/:id/presence',
  tag: 'Content',
  summary: 'Say that one has an entry open, and hear who else has',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ editing: z.boolean() }),
  response: z.object({ others: z.array(presenceSchema) }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
