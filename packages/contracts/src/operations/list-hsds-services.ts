import { defineOperation } from '../operation.js';
import { hsdsPageSchema, hsdsParams, hsdsServicesQuery } from '../resources/hsds.js';

export const listHsdsServices = defineOperation({
  id: 'listHsdsServices',
  method: 'GET',
  path: '/hsds/:municipality/services',
  tag: 'HSDS',
  summary: 'Published services and help lines in HSDS 3.1, a page at a time',
  permission: 'public',
  status: 200,
  params: hsdsParams,
  query: hsdsServicesQuery,
  response: hsdsPageSchema,
  errors: ['notFound'],
});
