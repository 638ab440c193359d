import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseProtocolInputSchema, caseProtocolSchema } from '../resources/case-protocol.js';
import { keySchema, municipalityIdSchema } from '../values.js';

/** `version` 0 writes it for the first time. Cases in which it was begun keep it as it was. */
export const saveCaseProtocol = defineOperation({
  id: 'saveCaseProtocol',
  method: 'PUT',
  path: '/v1/municipalities/:id/case-protocols/:key',
  tag: 'Cases: settings',
  summary: 'Write a protocol, or make a ready-made one one’s own',
  permission: 'caseManage',
  status: 200,
  params: z.strictObject({ id: municipalityIdSchema, key: keySchema }),
  body: z.strictObject({ version: z.number().int().min(0), protocol: caseProtocolInputSchema }),
  response: caseProtocolSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
