import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { municipalitySchema } from '../resources/municipality.js';
import { listOf, pageQuery } from '../values.js';

export const listMunicipalities = defineOperation({
  id: 'listMunicipalities',
  method: 'GET',
  path: '/v1/municipalities',
  tag: 'Municipalities',
  summary: 'The municipalities you work for',
  permission: 'contentRead',
  status: 200,
  query: z.strictObject({
    q: z.string().trim().max(200).optional(),
    sort: z.enum(['id', '-id', 'updatedAt', '-updatedAt']).default('id'),
    ...pageQuery,
  }),
  response: listOf(municipalitySchema),
  errors: ['unauthenticated', 'refused'],
});
