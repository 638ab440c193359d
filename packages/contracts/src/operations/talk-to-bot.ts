import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { ownCaseSchema } from '../resources/own-case.js';
import { askerSchema } from '../resources/record.js';

export const talkToBot = defineOperation({
  id: 'talkToBot',
  method: 'PUT',
  path: '/v1/askers/:asker/case/pause',
  tag: 'Cases of a person',
  summary: 'Ask the bot again while the case stays open, or go on with the people',
  permission: 'bot',
  status: 200,
  params: z.strictObject({ asker: askerSchema }),
  body: z.strictObject({ paused: z.boolean() }),
  response: ownCaseSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
