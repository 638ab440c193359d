import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { ownReferralSchema, referralAnswerSchema } from '../resources/own-case.js';
import { askerSchema } from '../resources/record.js';
import { idSchema } from '../values.js';

/** The same answer again changes nothing. */
export const answerReferral = defineOperation({
  id: 'answerReferral',
  method: 'POST',
  path: '/v1/askers/:asker/referrals/:referral/answers',
  tag: 'Cases of a person',
  summary: 'Agree to what would be passed on, decline, or take consent back',
  permission: 'bot',
  status: 200,
  params: z.strictObject({ asker: askerSchema, referral: idSchema }),
  body: z.strictObject({ answer: referralAnswerSchema }),
  response: ownReferralSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
