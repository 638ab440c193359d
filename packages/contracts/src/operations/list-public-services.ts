import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { itemSchema } from '../resources/answer.js';
import { languageCodeSchema, listOf, municipalityIdSchema, pageQuery, topicSchema } from '../values.js';

/** Each item names the nearest location with a known position; services without one come after. */
export const listPublicServices = defineOperation({
  id: 'listPublicServices',
  method: 'GET',
  path: '/v1/public/municipalities/:municipality/services',
  tag: 'Public',
  summary: 'Published services by topic, nearest first when a position is given',
  permission: 'public',
  status: 200,
  params: z.strictObject({ municipality: municipalityIdSchema }),
  query: z
    .strictObject({
      language: languageCodeSchema,
      topic: topicSchema.optional(),
      latitude: z.coerce.number().min(-90).max(90).optional(),
      longitude: z.coerce.number().min(-180).max(180).optional(),
      ...pageQuery,
    })
    .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
      error: 'Give latitude and longitude together',
      path: ['longitude'],
    }),
  response: listOf(itemSchema),
  errors: ['notFound'],
});
