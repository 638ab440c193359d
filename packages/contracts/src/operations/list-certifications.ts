import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { certificationPhaseSchema, certificationSummarySchema } from '../resources/certification.js';
import { listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listCertifications = defineOperation({
  id: 'listCertifications',
  method: 'GET',
  path: '/v1/certifications',
  tag: 'Certifications',
  summary: 'The certifications of a municipality, or of all the caller works for',
  permission: 'planManage',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema.optional(),
    phase: certificationPhaseSchema.optional(),
    sort: z.enum(['updatedAt', '-updatedAt']).default('-updatedAt'),
    ...pageQuery,
  }),
  response: listOf(certificationSummarySchema),
  errors: ['unauthenticated', 'refused'],
});
