import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { referralSchema, referralStateSchema } from '../resources/referral.js';
import { idSchema, listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listReferrals = defineOperation({
  id: 'listReferrals',
  method: 'GET',
  path: '/v1/referrals',
  tag: 'Referrals',
  summary: 'Referrals of a municipality, or of one of its cases',
  permission: 'caseRead',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema,
    case: idSchema.optional(),
    state: referralStateSchema.optional(),
    sort: z.enum(['-askedAt', 'askedAt']).default('-askedAt'),
    ...pageQuery,
  }),
  response: listOf(referralSchema),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
