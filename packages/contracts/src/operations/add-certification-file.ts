import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { ATTACHMENT_BODY_BYTES, attachmentInputSchema, attachmentSchema } from '../resources/attachment.js';
import { idSchema } from '../values.js';

export const addCertificationFile = defineOperation({
  id: 'addCertificationFile',
  method: 'POST',
  path: '/v1/certifications/:id/files',
  tag: 'Certifications',
  summary: 'Keep a file of the application: a part of the form, the signed letter',
  permission: 'planManage',
  status: 201,
  bodyBytes: ATTACHMENT_BODY_BYTES,
  params: z.strictObject({ id: idSchema }),
  body: attachmentInputSchema,
  response: attachmentSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'tooLarge'],
});
