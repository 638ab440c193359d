import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { PROFILE_DOCUMENT_CHARACTERS, profileImportSchema } from '../resources/profile-document.js';
import { idSchema } from '../values.js';

/**
 * All of it or nothing. As long as a doubt is not confirmed or a part is refused, `problems` has each with its line, as
 * in `lines.12`; line 0 is the document as a whole.
 */
export const importProfileDocument = defineOperation({
  id: 'importProfileDocument',
  method: 'POST',
  path: '/v1/profile-documents/import',
  tag: 'Findings and profiles',
  summary: 'Take over a published profile as drafts: the profile and all its findings',
  permission: 'contentWrite',
  status: 201,
  bodyBytes: 3 * PROFILE_DOCUMENT_CHARACTERS,
  body: profileImportSchema,
  response: z.object({ profile: idSchema, findings: z.number().int().min(1) }),
  errors: ['unauthenticated', 'refused', 'notFound', 'keyTaken', 'tooLarge'],
});
