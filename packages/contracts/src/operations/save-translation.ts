import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { passagePathSchema, translationSchema } from '../resources/translation.js';
import { idSchema, languageCodeSchema } from '../values.js';

/** What is saved is current, and its writer answers for it. An empty passage takes the translation away. */
export const saveTranslation = defineOperation({
  id: 'saveTranslation',
  method: 'PUT',
  path: '/v1/entries/:id/translations/:language',
  tag: 'Translation',
  summary: 'Save some passages of a translation; the others stay as they are',
  permission: 'textWrite',
  status: 200,
  params: z.strictObject({ id: idSchema, language: languageCodeSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    passages: z.record(passagePathSchema, z.string().trim().max(8_000)),
    keywords: z.array(z.string().trim().min(1).max(60)).max(60).optional(),
  }),
  response: translationSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
