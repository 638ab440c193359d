import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { publicStatisticsSchema } from '../resources/public-statistics.js';
import { municipalityIdSchema } from '../values.js';

/** The last twelve whole months. The same as a table for spreadsheets: `/m/{municipality}/{language}/statistics/questions.csv`. */
export const getPublicStatistics = defineOperation({
  id: 'getPublicStatistics',
  method: 'GET',
  path: '/v1/public/municipalities/:municipality/statistics',
  tag: 'Public',
  summary: 'How many questions were asked by month, topic and language; small numbers are not shown',
  permission: 'public',
  status: 200,
  params: z.strictObject({ municipality: municipalityIdSchema }),
  response: publicStatisticsSchema,
  errors: ['notFound'],
});
