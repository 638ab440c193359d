import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { alertStateSchema, alertSummarySchema } from '../resources/alert.js';
import { listOf, municipalityIdSchema, pageQuery } from '../values.js';

export const listAlerts = defineOperation({
  id: 'listAlerts',
  method: 'GET',
  path: '/v1/alerts',
  tag: 'Alerts',
  summary: 'List alerts, the newest first',
  permission: 'contentRead',
  scope: 'alerts',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema.optional(),
    state: alertStateSchema.optional(),
    ...pageQuery,
  }),
  response: listOf(alertSummarySchema),
  errors: ['unauthenticated', 'refused'],
});
