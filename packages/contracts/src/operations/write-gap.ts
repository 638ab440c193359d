import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { gapSchema } from '../resources/gap.js';
import { idSchema } from '../values.js';

/** It closes by itself once the entry is public and the bot answers with it. */
export const writeGap = defineOperation({
  id: 'writeGap',
  method: 'POST',
  path: '/v1/gaps/:id/entry',
  tag: 'Gaps',
  summary: 'Begin the entry that will answer it, with the words people use',
  permission: 'gapWrite',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    kind: z.enum(['guide', 'service']),
    title: z.string().trim().min(3, 'Say what it is about').max(200),
  }),
  response: gapSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'keyTaken'],
});
