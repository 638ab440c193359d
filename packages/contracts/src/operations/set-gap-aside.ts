import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { gapSchema, setAsideReasonSchema } from '../resources/gap.js';
import { idSchema } from '../values.js';

export const setGapAside = defineOperation({
  id: 'setGapAside',
  method: 'POST',
  path: '/v1/gaps/:id/set-aside',
  tag: 'Gaps',
  summary: 'Say why nobody will answer it',
  permission: 'gapWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z
    .strictObject({
      version: z.number().int().positive(),
      reason: setAsideReasonSchema,
      note: z.string().trim().max(500).default(''),
    })
    .refine(({ reason, note }) => reason !== 'other' || note !== '', {
      path: ['note'],
      error: 'Write in a few words why',
    }),
  response: gapSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
