import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseSettingsInputSchema, caseSettingsSchema } from '../resources/case-settings.js';
import { municipalityIdSchema } from '../values.js';

/** `version` 0 sets them for the first time. */
export const updateCaseSettings = defineOperation({
  id: 'updateCaseSettings',
  method: 'PUT',
  path: '/v1/municipalities/:id/case-settings',
  tag: 'Cases: settings',
  summary: 'Set when people answer, what they are called, how long texts are kept',
  permission: 'caseManage',
  status: 200,
  params: z.strictObject({ id: municipalityIdSchema }),
  body: z.strictObject({ version: z.number().int().min(0), settings: caseSettingsInputSchema }),
  response: caseSettingsSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
