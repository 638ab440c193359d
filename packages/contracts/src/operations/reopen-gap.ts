import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { gapSchema } from '../resources/gap.js';
import { idSchema } from '../values.js';

/** Nobody is told anything: who was told once is not told again. */
export const reopenGap = defineOperation({
  id: 'reopenGap',
  method: 'POST',
  path: '/v1/gaps/:id/reopen',
  tag: 'Gaps',
  summary: 'Take it up again',
  permission: 'gapWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive() }),
  response: gapSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
