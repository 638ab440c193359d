import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { stopDateSchema } from '../resources/stop-date.js';
import { keySchema, languageCodeSchema, municipalityIdSchema } from '../values.js';

/** What goes on or is to come, cancelled dates too; `later` is the first after these days, for whoever finds none in them. */
export const listPublicStops = defineOperation({
  id: 'listPublicStops',
  method: 'GET',
  path: '/v1/public/municipalities/:municipality/stops',
  tag: 'Public',
  summary: 'Where mobile offices stop in the next days, in order of time, or nearest first when a position is given',
  permission: 'public',
  status: 200,
  params: z.strictObject({ municipality: municipalityIdSchema }),
  query: z
    .strictObject({
      language: languageCodeSchema,
      /** Counted from today, which is the first. */
      days: z.coerce.number().int().min(1).max(92).default(7),
      /** Key of the service that travels, or of one stop: only this one. */
      of: keySchema.optional(),
      latitude: z.coerce.number().min(-90).max(90).optional(),
      longitude: z.coerce.number().min(-180).max(180).optional(),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    })
    .refine(({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined), {
      error: 'Give latitude and longitude together',
      path: ['longitude'],
    }),
  response: z.object({
    items: z.array(stopDateSchema),
    total: z.number().int().min(0),
    later: stopDateSchema.nullable(),
  }),
  errors: ['notFound'],
});
