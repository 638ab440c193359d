import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { municipalitySchema } from '../resources/municipality.js';
import { municipalityIdSchema } from '../values.js';

export const getMunicipality = defineOperation({
  id: 'getMunicipality',
  method: 'GET',
  path: '/v1/municipalities/:id',
  tag: 'Municipalities',
  summary: 'One municipality',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: municipalityIdSchema }),
  response: municipalitySchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
