import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { passagePathSchema, translationSchema } from '../resources/translation.js';
import { idSchema, languageCodeSchema } from '../values.js';

/**
 * What a machine writes is a draft that counts as unreviewed until a person says that it is right; `doubts` names the
 * sentences that may have lost something. What it could not translate stays as it was. Without such a machine: `notFound`.
 */
export const translateByMachine = defineOperation({
  id: 'translateByMachine',
  method: 'POST',
  path: '/v1/entries/:id/translations/:language/machine',
  tag: 'Translation',
  summary: 'Have a machine draft some passages of a translation, or all that are missing',
  permission: 'textWrite',
  status: 200,
  params: z.strictObject({ id: idSchema, language: languageCodeSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    /** Without any: those that are missing. */
    passages: z.array(passagePathSchema).min(1).max(200).optional(),
  }),
  response: translationSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'machineUnavailable'],
});
