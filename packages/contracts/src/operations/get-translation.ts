import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { translationSchema } from '../resources/translation.js';
import { idSchema, languageCodeSchema } from '../values.js';

export const getTranslation = defineOperation({
  id: 'getTranslation',
  method: 'GET',
  path: '/v1/entries/:id/translations/:language',
  tag: 'Translation',
  summary: 'One language of an entry beside its source, passage by passage, with what changed since',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema, language: languageCodeSchema }),
  response: translationSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
