import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { rememberedTranslationSchema } from '../resources/remembered-translation.js';
import { idSchema, languageCodeSchema } from '../values.js';

/**
 * For the passages that need work, in their order, up to sixty sentences; the same ones first, then those that are like
 * them. What an entry no longer says is offered no more.
 */
export const listRememberedTranslations = defineOperation({
  id: 'listRememberedTranslations',
  method: 'GET',
  path: '/v1/entries/:id/translations/:language/remembered',
  tag: 'Translation',
  summary: "How a municipality's own entries translate the same sentences, or sentences like them",
  permission: 'textWrite',
  status: 200,
  params: z.strictObject({ id: idSchema, language: languageCodeSchema }),
  response: z.object({ items: z.array(rememberedTranslationSchema) }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
