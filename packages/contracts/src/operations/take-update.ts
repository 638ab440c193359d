import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { updateHolderSchema, updateIdSchema, updateStandingSchema } from '../resources/update.js';

export const takeUpdate = defineOperation({
  id: 'takeUpdate',
  method: 'PUT',
  path: '/v1/updates/:id',
  tag: 'Bot',
  summary: 'Take an update before answering it, so that of several bots one answers',
  permission: 'bot',
  status: 200,
  params: z.strictObject({ id: updateIdSchema }),
  body: z.strictObject({ holder: updateHolderSchema }),
  response: updateStandingSchema,
  errors: ['unauthenticated', 'refused'],
});
