import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { claimSchema, deliveryReportSchema } from '../resources/delivery.js';

/** May be sent again until it is answered: what was reported already changes nothing. */
export const reportDeliveries = defineOperation({
  id: 'reportDeliveries',
  method: 'POST',
  path: '/v1/deliveries/reports',
  tag: 'Deliveries',
  summary: 'Say how sending ended, or give back what was not begun',
  permission: 'bot',
  status: 204,
  body: z.strictObject({ claim: claimSchema, reports: z.array(deliveryReportSchema).min(1).max(50) }),
  errors: ['unauthenticated', 'refused'],
});
