import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { hsdsListQuery, hsdsPageSchema, hsdsParams } from '../resources/hsds.js';

export const listHsdsLocations = defineOperation({
  id: 'listHsdsLocations',
  method: 'GET',
  path: '/hsds/:municipality/locations',
  tag: 'HSDS',
  summary: 'Published locations in HSDS 3.1, a page at a time',
  permission: 'public',
  status: 200,
  params: hsdsParams,
  query: z.strictObject(hsdsListQuery),
  response: hsdsPageSchema,
  errors: ['notFound'],
});
