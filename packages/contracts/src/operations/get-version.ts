import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { fullVersionSchema } from '../resources/version.js';
import { idSchema } from '../values.js';

export const getVersion = defineOperation({
  id: 'getVersion',
  method: 'GET',
  path: '/v1/entries/:id/versions/:version',
  tag: 'Content',
  summary: 'One version of an entry, with the draft it left',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema, version: z.coerce.number().int().positive() }),
  response: fullVersionSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
