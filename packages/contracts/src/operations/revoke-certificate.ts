import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { certificateNumberSchema, certificateSchema } from '../resources/certificate.js';

export const revokeCertificate = defineOperation({
  id: 'revokeCertificate',
  method: 'POST',
  path: '/v1/certificates/:number/revocation',
  tag: 'Certifications',
  summary: 'Take a certificate back; its page says since when and why',
  permission: 'certificateIssue',
  status: 200,
  params: z.strictObject({ number: certificateNumberSchema }),
  body: z.strictObject({ reason: z.string().trim().min(1, 'Write down why').max(1_000) }),
  response: certificateSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState'],
});
