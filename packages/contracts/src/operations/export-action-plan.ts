import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { fileSchema, sheetFormatSchema, sheetLanguageSchema } from '../resources/import.js';
import { keySchema, municipalityIdSchema } from '../values.js';

export const exportActionPlan = defineOperation({
  id: 'exportActionPlan',
  method: 'GET',
  path: '/v1/action-plans/:municipality/:profile/export',
  tag: 'Action plans',
  summary: 'The plan that follows a profile, as CSV or XLSX; an institution gets its own actions',
  permission: 'planRead',
  status: 200,
  params: z.strictObject({ municipality: municipalityIdSchema, profile: keySchema }),
  query: z.strictObject({ language: sheetLanguageSchema, format: sheetFormatSchema }),
  response: fileSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
