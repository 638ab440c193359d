import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { monitoringInputSchema, monitoringSchema } from '../resources/action.js';
import { clientIdSchema } from '../resources/response.js';
import { idSchema } from '../values.js';

/** May be sent again until it is acknowledged: a `clientId` that was seen is not written twice. */
export const recordMonitoring = defineOperation({
  id: 'recordMonitoring',
  method: 'POST',
  path: '/v1/actions/:id/monitoring',
  tag: 'Action plans',
  summary: 'Say what was seen of an action on a day, with evidence; an institution on its own actions',
  permission: 'monitoringWrite',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ clientId: clientIdSchema, monitoring: monitoringInputSchema }),
  response: monitoringSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
