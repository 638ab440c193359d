import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { updateHolderSchema, updateIdSchema } from '../resources/update.js';

export const finishUpdate = defineOperation({
  id: 'finishUpdate',
  method: 'POST',
  path: '/v1/updates/:id/finish',
  tag: 'Bot',
  summary: 'Say that an update one has taken is answered',
  permission: 'bot',
  status: 204,
  params: z.strictObject({ id: updateIdSchema }),
  body: z.strictObject({ holder: updateHolderSchema }),
  errors: ['unauthenticated', 'refused'],
});
