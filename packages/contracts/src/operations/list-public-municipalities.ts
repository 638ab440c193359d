import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { municipalitySummarySchema } from '../resources/municipality.js';

export const listPublicMunicipalities = defineOperation({
  id: 'listPublicMunicipalities',
  method: 'GET',
  path: '/v1/public/municipalities',
  tag: 'Public',
  summary: 'The municipalities that run a window here',
  permission: 'public',
  status: 200,
  response: z.object({ items: z.array(municipalitySummarySchema) }),
  errors: [],
});
