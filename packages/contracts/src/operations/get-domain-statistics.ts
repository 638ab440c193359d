import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { domainStatisticsSchema, statisticsPeriods } from '../resources/domain-statistics.js';
import { languageCodeSchema, municipalityIdSchema } from '../values.js';

export const getDomainStatistics = defineOperation({
  id: 'getDomainStatistics',
  method: 'GET',
  path: '/v1/municipalities/:id/domain-statistics',
  tag: 'Municipalities',
  summary:
    'What migrants asked about the topics of each domain, what nobody could answer, and the help published beside it',
  permission: 'contentRead',
  scope: 'statistics',
  status: 200,
  params: z.strictObject({ id: municipalityIdSchema }),
  query: z.strictObject({
    days: z.enum(statisticsPeriods).default('90'),
    language: languageCodeSchema,
    /** Whose domains; the profile's come first where nobody says. */
    domainsOf: z.enum(['profile', 'round']).optional(),
  }),
  response: domainStatisticsSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
