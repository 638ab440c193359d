import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { keySchema, municipalityIdSchema } from '../values.js';

export const deleteCaseProtocol = defineOperation({
  id: 'deleteCaseProtocol',
  method: 'DELETE',
  path: '/v1/municipalities/:id/case-protocols/:key',
  tag: 'Cases: settings',
  summary: 'Take a protocol away; a ready-made one is there again as it came',
  permission: 'caseManage',
  status: 204,
  params: z.strictObject({ id: municipalityIdSchema, key: keySchema }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
