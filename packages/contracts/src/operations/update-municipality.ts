import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { municipalityInputSchema, municipalitySchema } from '../resources/municipality.js';
import { municipalityIdSchema } from '../values.js';

export const updateMunicipality = defineOperation({
  id: 'updateMunicipality',
  method: 'PUT',
  path: '/v1/municipalities/:id',
  tag: 'Municipalities',
  summary: 'Change what is known of a municipality itself',
  permission: 'municipalityWrite',
  status: 200,
  params: z.strictObject({ id: municipalityIdSchema }),
  body: z.strictObject({ version: z.number().int().positive(), municipality: municipalityInputSchema }),
  response: municipalitySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
