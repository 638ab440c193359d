import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { alertFiguresSchema } from '../resources/alert.js';
import { idSchema } from '../values.js';

export const getAlertFigures = defineOperation({
  id: 'getAlertFigures',
  method: 'GET',
  path: '/v1/alerts/:id/figures',
  tag: 'Alerts',
  summary: 'How many people an alert reached, and why not the others',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: alertFiguresSchema,
  errors: ['unauthenticated', 'refused', 'notFound'],
});
