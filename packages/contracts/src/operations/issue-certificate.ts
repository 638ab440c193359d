import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { certificateSchema } from '../resources/certificate.js';
import { idSchema } from '../values.js';

export const issueCertificate = defineOperation({
  id: 'issueCertificate',
  method: 'POST',
  path: '/v1/certifications/:id/certificate',
  tag: 'Certifications',
  summary: 'Grant the certificate: everything is there, and the thresholds that were set are reached',
  permission: 'certificateIssue',
  status: 201,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({ version: z.number().int().positive() }),
  response: certificateSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState', 'phaseOpen'],
});
