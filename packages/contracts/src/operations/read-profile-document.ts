import { z } from 'zod';
import { defineOperation } from '../operation.js';
import {
  PROFILE_DOCUMENT_CHARACTERS,
  placedPartSchema,
  profileDocumentTextSchema,
  profileReadingSchema,
} from '../resources/profile-document.js';
import { municipalityIdSchema } from '../values.js';

/** Text or HTML. What is unsure is said and never guessed silently; nothing is stored. */
export const readProfileDocument = defineOperation({
  id: 'readProfileDocument',
  method: 'POST',
  path: '/v1/profile-documents/reading',
  tag: 'Findings and profiles',
  summary: 'What the document of a published profile says, domain by domain, with everything that is unsure',
  permission: 'contentWrite',
  status: 200,
  bodyBytes: 3 * PROFILE_DOCUMENT_CHARACTERS,
  body: z.strictObject({
    municipality: municipalityIdSchema,
    text: profileDocumentTextSchema,
    placed: z.array(placedPartSchema).max(200).default([]),
  }),
  response: profileReadingSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'tooLarge'],
});
