import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { indicatorKeySchema } from '../resources/assessment.js';
import { clientIdSchema, responseInputSchema, responseSchema } from '../resources/response.js';
import { idSchema, keySchema } from '../values.js';

/**
 * May be sent again until it is acknowledged: a `clientId` that was seen is not written twice and answers with what is
 * stored. `version` is the one the answer was written on, 0 for a first answer; on another one it is a `conflict` that
 * holds both sides.
 */
export const saveResponse = defineOperation({
  id: 'saveResponse',
  method: 'PUT',
  path: '/v1/assessments/:id/responses/:indicator/:institution',
  tag: 'Assessments',
  summary: 'Answer a question for an institution, or change the answer',
  permission: 'responseWrite',
  status: 200,
  params: z.strictObject({ id: idSchema, indicator: indicatorKeySchema, institution: keySchema }),
  body: z.strictObject({
    clientId: clientIdSchema,
    version: z.number().int().min(0),
    response: responseInputSchema,
  }),
  response: responseSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
