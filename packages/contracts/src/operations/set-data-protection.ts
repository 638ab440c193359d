import { z } from 'zod';
import { defineOperation } from '../operation.js';
import {
  dataProtectionInputSchema,
  dataProtectionPointSchema,
  dataProtectionSchema,
} from '../resources/data-protection.js';
import { municipalityIdSchema } from '../values.js';

export const setDataProtection = defineOperation({
  id: 'setDataProtection',
  method: 'PUT',
  path: '/v1/municipalities/:id/data-protection/:point',
  tag: 'Data protection',
  summary: 'Say where a point of data protection stands',
  permission: 'privacyManage',
  status: 200,
  params: z.strictObject({ id: municipalityIdSchema, point: dataProtectionPointSchema }),
  body: dataProtectionInputSchema,
  response: dataProtectionSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
