import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { dataProtectionSchema } from '../resources/data-protection.js';
import { municipalityIdSchema } from '../values.js';

export const getDataProtection = defineOperation({
  id: 'getDataProtection',
  method: 'GET',
  path: '/v1/municipalities/:id/data-protection',
  tag: 'Data protection',
  summary: 'How far a municipality keeps the rules of data protection, by its own word',
  permission: 'privacyManage',
  status: 200,
  params: z.strictObject({ id: municipalityIdSchema }),
  response: dataProtectionSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
