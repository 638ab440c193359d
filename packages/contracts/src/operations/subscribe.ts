import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { chatSchema } from '../resources/delivery.js';
import { askerSchema } from '../resources/record.js';
import { consentSchema, subscriptionChoiceSchema, subscriptionStandingSchema } from '../resources/subscription.js';
import { languageCodeSchema, municipalityIdSchema } from '../values.js';

/** The consent of the first time is kept; only the choice changes after that. */
export const subscribe = defineOperation({
  id: 'subscribe',
  method: 'PUT',
  path: '/v1/askers/:asker/subscriptions/:municipality',
  tag: 'Subscriptions',
  summary: 'Have an asker who said yes told the alerts of a municipality, or change which',
  permission: 'bot',
  status: 200,
  params: z.strictObject({ asker: askerSchema, municipality: municipalityIdSchema }),
  body: z.strictObject({
    chat: chatSchema,
    language: languageCodeSchema,
    consent: consentSchema,
    ...subscriptionChoiceSchema.shape,
  }),
  response: subscriptionStandingSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'invalid'],
});
