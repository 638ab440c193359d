import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { indicatorKeySchema } from '../resources/assessment.js';
import { EVIDENCE_FILE_BYTES, evidenceFileSchema } from '../resources/evidence-file.js';
import { clientIdSchema } from '../resources/response.js';
import { idSchema, keySchema } from '../values.js';

/** Sent again with the same `clientId` it is kept once. The name that is kept is made safe to save under. */
export const addEvidenceFile = defineOperation({
  id: 'addEvidenceFile',
  method: 'POST',
  path: '/v1/assessments/:id/files',
  tag: 'Assessments',
  summary: 'Keep a file as evidence of an institution’s answer: PDF, picture, document, sheet or text',
  permission: 'responseWrite',
  status: 201,
  /** Base64 takes four characters for three bytes; the rest is for the fields around it. */
  bodyBytes: Math.ceil(EVIDENCE_FILE_BYTES / 3) * 4 + 4_096,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    clientId: clientIdSchema,
    indicator: indicatorKeySchema,
    institution: keySchema,
    fileName: z.string().trim().min(1).max(300),
    content: z.base64().min(1, 'The file is empty'),
  }),
  response: evidenceFileSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'wrongState', 'tooLarge'],
});
