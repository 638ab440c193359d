import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { hsdsPageSchema, hsdsParams, hsdsServiceQuery } from '../resources/hsds.js';

export const listHsdsServiceAtLocations = defineOperation({
  id: 'listHsdsServiceAtLocations',
  method: 'GET',
  path: '/hsds/:municipality/service_at_locations',
  tag: 'HSDS',
  summary: 'Published services at their locations in HSDS 3.1, a page at a time',
  permission: 'public',
  status: 200,
  params: hsdsParams,
  query: z.strictObject(hsdsServiceQuery),
  response: hsdsPageSchema,
  errors: ['notFound'],
});
