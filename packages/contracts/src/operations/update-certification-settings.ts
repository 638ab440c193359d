import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { certificationSettingsInputSchema, certificationSettingsSchema } from '../resources/certification.js';

export const updateCertificationSettings = defineOperation({
  id: 'updateCertificationSettings',
  method: 'PUT',
  path: '/v1/certification-settings',
  tag: 'Certifications',
  summary: 'Set who certifies, and what is asked for by number',
  permission: 'certificateIssue',
  status: 200,
  body: z.strictObject({ version: z.number().int().min(0), settings: certificationSettingsInputSchema }),
  response: certificationSettingsSchema,
  errors: ['unauthenticated', 'refused', 'conflict'],
});
