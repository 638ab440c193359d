import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { claimSchema } from '../resources/delivery.js';
import { idSchema } from '../values.js';

/**
 * To be asked right before the channel is: what core has on disk as begun, and nobody reports, may have arrived. Core lets
 * begin as many as the channel's pace allows, over all senders.
 */
export const beginDeliveries = defineOperation({
  id: 'beginDeliveries',
  method: 'POST',
  path: '/v1/deliveries/beginnings',
  tag: 'Deliveries',
  summary: 'Say that claimed messages are being sent now',
  permission: 'bot',
  status: 200,
  body: z.strictObject({
    claim: claimSchema,
    ids: z.array(idSchema).min(1).max(50),
    /** How long sending may take: after that it counts as unknown how it ended. */
    leaseSeconds: z.number().int().min(1).max(300),
  }),
  response: z.object({
    /** These may be sent now. */
    begun: z.array(idSchema),
    /** These must not be sent any more: withdrawn, too late, or somebody else's by now. */
    over: z.array(idSchema),
    /** How long to wait before the rest is asked about again. */
    waitMs: z.number().int().min(0),
  }),
  errors: ['unauthenticated', 'refused'],
});
