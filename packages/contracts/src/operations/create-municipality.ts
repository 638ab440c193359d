import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { municipalityInputSchema, municipalitySchema } from '../resources/municipality.js';
import { municipalityIdSchema } from '../values.js';

export const createMunicipality = defineOperation({
  id: 'createMunicipality',
  method: 'POST',
  path: '/v1/municipalities',
  tag: 'Municipalities',
  summary: 'Open a window for a municipality',
  permission: 'municipalityManage',
  status: 201,
  body: z.strictObject({ id: municipalityIdSchema, municipality: municipalityInputSchema }),
  response: municipalitySchema,
  errors: ['unauthenticated', 'refused', 'keyTaken'],
});
