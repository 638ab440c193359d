import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { gapInFullSchema } from '../resources/gap.js';
import { idSchema } from '../values.js';

export const getGap = defineOperation({
  id: 'getGap',
  method: 'GET',
  path: '/v1/gaps/:id',
  tag: 'Gaps',
  summary: 'A gap with the words people use for it and what comes nearest to it',
  permission: 'questionsRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: gapInFullSchema,
  errors: ['unauthenticated', 'notFound'],
});
