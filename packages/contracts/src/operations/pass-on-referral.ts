import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { passingWaySchema, referralSchema } from '../resources/referral.js';
import { idSchema } from '../values.js';

/** Refused without consent that still holds. */
export const passOnReferral = defineOperation({
  id: 'passOnReferral',
  method: 'POST',
  path: '/v1/referrals/:id/passing',
  tag: 'Referrals',
  summary: 'Record that it was passed on, and tell the person',
  permission: 'caseWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), way: passingWaySchema }),
  response: referralSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
