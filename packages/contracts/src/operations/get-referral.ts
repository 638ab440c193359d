import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { referralSchema } from '../resources/referral.js';
import { idSchema } from '../values.js';

export const getReferral = defineOperation({
  id: 'getReferral',
  method: 'GET',
  path: '/v1/referrals/:id',
  tag: 'Referrals',
  summary: 'A referral',
  permission: 'caseRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: referralSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
