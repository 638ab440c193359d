import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { referralSchema } from '../resources/referral.js';
import { idSchema } from '../values.js';

export const cancelReferral = defineOperation({
  id: 'cancelReferral',
  method: 'POST',
  path: '/v1/referrals/:id/cancelling',
  tag: 'Referrals',
  summary: 'Take back what was not passed on yet',
  permission: 'caseWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive() }),
  response: referralSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
