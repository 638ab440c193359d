import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseDetailSchema } from '../resources/case.js';
import { stepStandingSchema } from '../resources/case-protocol.js';
import { idSchema, keySchema } from '../values.js';

export const markProtocolStep = defineOperation({
  id: 'markProtocolStep',
  method: 'PUT',
  path: '/v1/cases/:id/protocols/:protocol/steps/:step',
  tag: 'Cases',
  summary: 'Say how far a step of a protocol is',
  permission: 'caseWrite',
  status: 200,
  params: z.strictObject({
    id: idSchema,
    protocol: keySchema,
    step: z.string().regex(/^[a-z0-9-]{1,40}$/, 'This is not the id of a step'),
  }),
  body: z
    .strictObject({ standing: stepStandingSchema, note: z.string().trim().min(1).max(1_000).nullable() })
    .refine(({ standing, note }) => standing !== 'notApplicable' || note !== null, {
      error: 'Say why it does not apply',
      path: ['note'],
    }),
  response: caseDetailSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
