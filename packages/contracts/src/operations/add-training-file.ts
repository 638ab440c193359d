import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { ATTACHMENT_BODY_BYTES, attachmentInputSchema, attachmentSchema } from '../resources/attachment.js';
import { idSchema } from '../values.js';

export const addTrainingFile = defineOperation({
  id: 'addTrainingFile',
  method: 'POST',
  path: '/v1/trainings/:id/files',
  tag: 'Trainings',
  summary: 'Keep a file as material of a training',
  permission: 'planManage',
  status: 201,
  bodyBytes: ATTACHMENT_BODY_BYTES,
  params: z.strictObject({ id: idSchema }),
  body: attachmentInputSchema,
  response: attachmentSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'tooLarge'],
});
