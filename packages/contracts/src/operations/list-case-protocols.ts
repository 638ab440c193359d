import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseProtocolSchema } from '../resources/case-protocol.js';
import { languageCodeSchema, municipalityIdSchema } from '../values.js';

export const listCaseProtocols = defineOperation({
  id: 'listCaseProtocols',
  method: 'GET',
  path: '/v1/municipalities/:id/case-protocols',
  tag: 'Cases: settings',
  summary: 'The protocols of a municipality, ready-made ones among them',
  permission: 'caseRead',
  status: 200,
  params: z.strictObject({ id: municipalityIdSchema }),
  query: z.strictObject({
    /** Help lines go by their name in it where they have one, else in the municipality's own. */
    language: languageCodeSchema.optional(),
  }),
  response: z.object({ items: z.array(caseProtocolSchema) }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
