import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { passagePathSchema } from '../resources/translation.js';
import { idSchema, languageCodeSchema } from '../values.js';

/** Nothing is rewritten: whoever confirms says that it still says what the source says now, and answers for it. */
export const confirmTranslations = defineOperation({
  id: 'confirmTranslations',
  method: 'POST',
  path: '/v1/entries/:id/translations/confirmation',
  tag: 'Translation',
  summary: 'Say that translations are still right: some passages, or all of one or several languages',
  permission: 'textWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    languages: z.array(languageCodeSchema).min(1).max(40),
    /** Without any: every passage that a person answers for. What a machine wrote is named, passage by passage. */
    passages: z.array(passagePathSchema).min(1).max(200).optional(),
  }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
