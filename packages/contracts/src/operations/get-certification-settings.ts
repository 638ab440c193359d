import { defineOperation } from '../operation.js';
import { certificationSettingsSchema } from '../resources/certification.js';

export const getCertificationSettings = defineOperation({
  id: 'getCertificationSettings',
  method: 'GET',
  path: '/v1/certification-settings',
  tag: 'Certifications',
  summary: 'Who certifies, and what is asked for by number',
  permission: 'planManage',
  status: 200,
  response: certificationSettingsSchema,
  errors: ['unauthenticated', 'refused'],
});
