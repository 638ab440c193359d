import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseSettingsSchema } from '../resources/case-settings.js';
import { municipalityIdSchema } from '../values.js';

export const getCaseSettings = defineOperation({
  id: 'getCaseSettings',
  method: 'GET',
  path: '/v1/municipalities/:id/case-settings',
  tag: 'Cases: settings',
  summary: 'When people answer, what they are called, how long texts are kept',
  permission: 'caseRead',
  status: 200,
  params: z.strictObject({ id: municipalityIdSchema }),
  response: caseSettingsSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
