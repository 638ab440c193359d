import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { certificationSchema } from '../resources/certification.js';
import { idSchema } from '../values.js';

export const getCertification = defineOperation({
  id: 'getCertification',
  method: 'GET',
  path: '/v1/certifications/:id',
  tag: 'Certifications',
  summary: 'A certification with what its phase still needs',
  permission: 'planManage',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: certificationSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
