import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { certificationInputSchema, certificationSchema } from '../resources/certification.js';
import { idSchema } from '../values.js';

export const updateCertification = defineOperation({
  id: 'updateCertification',
  method: 'PUT',
  path: '/v1/certifications/:id',
  tag: 'Certifications',
  summary: 'Change what a municipality brings to its certification',
  permission: 'planManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive(), certification: certificationInputSchema }),
  response: certificationSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
