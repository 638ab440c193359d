import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { referralInputSchema, referralSchema } from '../resources/referral.js';
import { clientIdSchema } from '../resources/response.js';
import { idSchema } from '../values.js';

/** The person is shown exactly what would be passed on. Sent again with the same `clientId` they are asked once. */
export const askReferral = defineOperation({
  id: 'askReferral',
  method: 'POST',
  path: '/v1/cases/:id/referrals',
  tag: 'Referrals',
  summary: 'Ask the person whether they may be referred to an organization',
  permission: 'caseWrite',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ clientId: clientIdSchema, referral: referralInputSchema }),
  response: referralSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
