import { z } from 'zod';
import { idSchema, momentSchema } from '../values.js';
import { EVIDENCE_FILE_BYTES } from './evidence-file.js';
import { clientIdSchema } from './response.js';

/** A file beside something of the governance work: an action, a training, a certification. */
export const attachmentSchema = z
  .object({
    id: idSchema,
    fileName: z.string(),
    mediaType: z.string(),
    bytes: z.number().int().positive(),
    at: momentSchema,
    by: z.string(),
  })
  .meta({ id: 'Attachment' });
export type Attachment = z.infer<typeof attachmentSchema>;

/** A file as it is sent, in base64. Sent again with the same `clientId` it is kept once. */
export const attachmentInputSchema = z.strictObject({
  clientId: clientIdSchema,
  fileName: z.string().trim().min(1).max(300),
  content: z.base64().min(1, 'The file is empty'),
});
export type AttachmentInput = z.infer<typeof attachmentInputSchema>;

/** Base64 takes four characters for three bytes; the rest is for the fields around it. */
export const ATTACHMENT_BODY_BYTES = Math.ceil(EVIDENCE_FILE_BYTES / 3) * 4 + 4_096;
