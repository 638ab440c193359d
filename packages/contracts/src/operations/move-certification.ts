import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { certificationPhaseSchema, certificationSchema } from '../resources/certification.js';
import { idSchema } from '../values.js';

export const moveCertification = defineOperation({
  id: 'moveCertification',
  method: 'POST',
  path: '/v1/certifications/:id/moves',
  tag: 'Certifications',
  summary: 'Take a certification to its next phase, or back with a reason',
  permission: 'planManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    to: certificationPhaseSchema,
    why: z.string().trim().max(1_000).default(''),
  }),
  response: certificationSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'phaseOpen'],
});
