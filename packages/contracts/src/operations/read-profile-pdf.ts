import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { PROFILE_PDF_BYTES, profilePdfTextSchema } from '../resources/profile-document.js';
import { municipalityIdSchema } from '../values.js';

/**
 * The text is for `readProfileDocument`, and for a person to correct before. A PDF that is not read is `invalid`, with
 * `pdfDamaged`, `pdfEncrypted`, `pdfTooLong`, `pdfTooMuch` or `pdfWithoutText` as the code of its problem.
 */
export const readProfilePdf = defineOperation({
  id: 'readProfilePdf',
  method: 'POST',
  path: '/v1/profile-documents/text',
  tag: 'Findings and profiles',
  summary: 'The text of a PDF of a published profile, in the order in which it is read; nothing is stored',
  permission: 'contentWrite',
  status: 200,
  /** Base64 takes four characters for three bytes; the rest is for the fields around it. */
  bodyBytes: Math.ceil(PROFILE_PDF_BYTES / 3) * 4 + 4_096,
  body: z.strictObject({ municipality: municipalityIdSchema, content: z.base64().min(1, 'The file is empty') }),
  response: profilePdfTextSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'tooLarge'],
});
