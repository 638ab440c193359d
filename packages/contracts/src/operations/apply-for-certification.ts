import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { certificationSchema } from '../resources/certification.js';
import { municipalityIdSchema } from '../values.js';

export const applyForCertification = defineOperation({
  id: 'applyForCertification',
  method: 'POST',
  path: '/v1/certifications',
  tag: 'Certifications',
  summary: 'Begin a certification; files follow',
  permission: 'planManage',
  status: 201,
  body: z.strictObject({ municipality: municipalityIdSchema, edition: z.string().trim().min(1).max(60) }),
  response: certificationSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'keyTaken'],
});
