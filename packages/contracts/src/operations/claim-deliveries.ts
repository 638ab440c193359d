import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { claimedDeliverySchema, claimSchema } from '../resources/delivery.js';

/** What is not begun before the lease is over goes to whoever claims next. Of a chat one message is held at a time. */
export const claimDeliveries = defineOperation({
  id: 'claimDeliveries',
  method: 'POST',
  path: '/v1/deliveries/claims',
  tag: 'Deliveries',
  summary: 'Take messages that are due, the most urgent first, for a while',
  permission: 'bot',
  status: 200,
  body: z.strictObject({
    limit: z.number().int().min(1).max(50),
    leaseSeconds: z.number().int().min(1).max(300),
  }),
  response: z.object({
    claim: claimSchema,
    deliveries: z.array(claimedDeliverySchema),
    /** How long it is no use to ask again when there was nothing. */
    waitMs: z.number().int().min(0),
  }),
  errors: ['unauthenticated', 'refused'],
});
