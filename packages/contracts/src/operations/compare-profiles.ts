import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { CITIES_COMPARED, profileComparisonSchema } from '../resources/comparison.js';
import { languageCodeSchema, municipalityIdSchema } from '../values.js';

export const compareProfiles = defineOperation({
  id: 'compareProfiles',
  method: 'GET',
  path: '/v1/profiles/comparison',
  tag: 'Profiles',
  summary: 'The published profiles of several municipalities side by side, by name; never a ranking',
  permission: 'contentRead',
  status: 200,
  query: z.strictObject({
    /** Ids with commas between them. */
    municipalities: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(municipalityIdSchema).min(1).max(CITIES_COMPARED)),
    language: languageCodeSchema,
  }),
  response: profileComparisonSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'unavailable'],
});
