import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { publicAlertSchema } from '../resources/alert.js';
import { languageCodeSchema, municipalityIdSchema } from '../values.js';

/** Answered from memory, also while the database is away. What is over is left out to the second. */
export const listPublicAlerts = defineOperation({
  id: 'listPublicAlerts',
  method: 'GET',
  path: '/v1/public/municipalities/:municipality/alerts',
  tag: 'Alerts',
  summary: "A municipality's current alerts, the most severe first",
  permission: 'public',
  status: 200,
  params: z.strictObject({ municipality: municipalityIdSchema }),
  query: z.strictObject({ language: languageCodeSchema }),
  response: z.object({ items: z.array(publicAlertSchema) }),
  errors: ['notFound'],
});
