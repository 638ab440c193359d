import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { profileCheckSchema } from '../resources/profile-check.js';
import { idSchema, languageCodeSchema } from '../values.js';

/** Without languages the problems are those in the municipality's source language. */
export const checkProfile = defineOperation({
  id: 'checkProfile',
  method: 'GET',
  path: '/v1/profiles/:id/check',
  tag: 'Findings and profiles',
  summary: 'A profile with its findings, and everything that keeps it from being published in some languages',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({
    languages: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(languageCodeSchema).min(1).max(40))
      .optional(),
  }),
  response: profileCheckSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
