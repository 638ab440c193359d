import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { deskStatisticsSchema } from '../resources/record.js';
import { municipalityIdSchema } from '../values.js';

export const getDeskStatistics = defineOperation({
  id: 'getDeskStatistics',
  method: 'GET',
  path: '/v1/municipalities/:id/statistics',
  tag: 'Municipalities',
  summary: "The desk's numbers: today and the last fourteen days",
  permission: 'contentRead',
  scope: 'statistics',
  status: 200,
  params: z.strictObject({ id: municipalityIdSchema }),
  response: deskStatisticsSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
