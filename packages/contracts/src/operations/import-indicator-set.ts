import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { INDICATOR_SET_BYTES, indicatorSetSchema } from '../resources/indicator-set.js';
import { idSchema } from '../values.js';

/**
 * All or nothing. `csv` is a table of questions and replaces domains and questions; `json` is all of a set and replaces
 * everything but key and version. A problem in a table has the path `rows.<row>.<column>`, as a spreadsheet counts.
 */
export const importIndicatorSet = defineOperation({
  id: 'importIndicatorSet',
  method: 'POST',
  path: '/v1/indicator-sets/:id/import',
  tag: 'Indicator sets',
  summary: 'Read a table or JSON into a draft of an indicator set',
  permission: 'indicatorSetWrite',
  status: 200,
  bodyBytes: INDICATOR_SET_BYTES + 4_096,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    saved: z.number().int().positive(),
    format: z.enum(['csv', 'json']),
    text: z.string().min(1, 'The file is empty').max(INDICATOR_SET_BYTES),
  }),
  response: indicatorSetSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'tooLarge'],
});
