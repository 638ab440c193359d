import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { ownStandingSchema } from '../resources/own-case.js';
import { askerSchema } from '../resources/record.js';
import { municipalityIdSchema } from '../values.js';

export const getOwnStanding = defineOperation({
  id: 'getOwnStanding',
  method: 'GET',
  path: '/v1/askers/:asker/case',
  tag: 'Cases of a person',
  summary: 'Whether a person can be had, and where somebody stands with theirs',
  permission: 'bot',
  status: 200,
  params: z.strictObject({ asker: askerSchema }),
  query: z.strictObject({ municipality: municipalityIdSchema }),
  response: ownStandingSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
