import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { fileSchema } from '../resources/import.js';
import { languageCodeSchema, municipalityIdSchema } from '../values.js';

export const getPublicWheel = defineOperation({
  id: 'getPublicWheel',
  method: 'GET',
  path: '/v1/public/municipalities/:municipality/profile/wheel',
  tag: 'Public',
  summary: "The wheel of a municipality's newest published profile as a picture (PNG)",
  permission: 'public',
  status: 200,
  params: z.strictObject({ municipality: municipalityIdSchema }),
  query: z.strictObject({ language: languageCodeSchema }),
  response: fileSchema,
  errors: ['notFound'],
});
