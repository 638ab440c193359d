import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseDetailSchema, closingOutcomeSchema } from '../resources/case.js';
import { caseTextSchema } from '../resources/case-message.js';
import { idSchema } from '../values.js';

/** Refused while a required step of a protocol is neither done nor said not to apply; `problems` names them. */
export const closeCase = defineOperation({
  id: 'closeCase',
  method: 'POST',
  path: '/v1/cases/:id/closing',
  tag: 'Cases',
  summary: 'Close a case; the bot answers the person again',
  permission: 'caseWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    outcome: closingOutcomeSchema,
    /** For staff. */
    note: caseTextSchema.nullable(),
    /** A last word to the person. */
    goodbye: caseTextSchema.nullable(),
  }),
  response: caseDetailSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
