import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { publicProfileSchema } from '../resources/public-profile.js';
import { languageCodeSchema, municipalityIdSchema } from '../values.js';

export const getPublicProfile = defineOperation({
  id: 'getPublicProfile',
  method: 'GET',
  path: '/v1/public/municipalities/:municipality/profile',
  tag: 'Public',
  summary: "A municipality's newest published profile: its wheel in words, and what it states of each domain",
  permission: 'public',
  status: 200,
  params: z.strictObject({ municipality: municipalityIdSchema }),
  query: z.strictObject({ language: languageCodeSchema }),
  response: publicProfileSchema,
  errors: ['notFound'],
});
