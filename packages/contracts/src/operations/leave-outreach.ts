import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { askerSchema } from '../resources/record.js';
import { outreachReasonSchema } from '../resources/subscription.js';

/** Whatever still waits for them ends too. Leaving twice changes nothing; a conversation with a person is no outreach and goes on. */
export const leaveOutreach = defineOperation({
  id: 'leaveOutreach',
  method: 'POST',
  path: '/v1/askers/:asker/leavings',
  tag: 'Subscriptions',
  summary: 'Stop telling an asker something, or anything',
  permission: 'bot',
  status: 204,
  params: z.strictObject({ asker: askerSchema }),
  body: z.strictObject({
    /** One thing, as `alerts:{municipality}` or `stop:{municipality}:{key}`; null for everything that the bot says first. */
    reason: outreachReasonSchema.nullable(),
  }),
  errors: ['unauthenticated', 'refused'],
});
