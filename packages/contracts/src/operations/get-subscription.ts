import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { askerSchema } from '../resources/record.js';
import { subscriptionStandingSchema } from '../resources/subscription.js';
import { municipalityIdSchema } from '../values.js';

export const getSubscription = defineOperation({
  id: 'getSubscription',
  method: 'GET',
  path: '/v1/askers/:asker/subscriptions/:municipality',
  tag: 'Subscriptions',
  summary: 'Whether an asker gets the alerts of a municipality, and which',
  permission: 'bot',
  status: 200,
  params: z.strictObject({ asker: askerSchema, municipality: municipalityIdSchema }),
  response: subscriptionStandingSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
