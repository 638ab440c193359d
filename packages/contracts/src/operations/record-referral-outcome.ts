import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseTextSchema } from '../resources/case-message.js';
import { referralResultSchema, referralSchema } from '../resources/referral.js';
import { idSchema } from '../values.js';

export const recordReferralOutcome = defineOperation({
  id: 'recordReferralOutcome',
  method: 'POST',
  path: '/v1/referrals/:id/outcome',
  tag: 'Referrals',
  summary: 'Record what came of a referral',
  permission: 'caseWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    result: referralResultSchema,
    note: caseTextSchema.nullable(),
  }),
  response: referralSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
