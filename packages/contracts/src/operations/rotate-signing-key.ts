import { defineOperation } from '../operation.js';
import { signingKeySchema } from '../resources/certificate.js';

export const rotateSigningKey = defineOperation({
  id: 'rotateSigningKey',
  method: 'POST',
  path: '/v1/signing-keys',
  tag: 'Certifications',
  summary: 'Sign with a new key from now on; what was signed with earlier ones stays verifiable',
  permission: 'certificateIssue',
  status: 201,
  response: signingKeySchema,
  errors: ['unauthenticated', 'refused'],
});
