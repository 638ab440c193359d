import { defineOperation } from '../operation.js';
import { hsdsEntitySchema, hsdsItemParams, hsdsOrganizationQuery } from '../resources/hsds.js';

export const getHsdsOrganization = defineOperation({
  id: 'getHsdsOrganization',
  method: 'GET',
  path: '/hsds/:municipality/organizations/:id',
  tag: 'HSDS',
  summary: 'One published organization in HSDS 3.1, with all that belongs to it',
  permission: 'public',
  status: 200,
  params: hsdsItemParams,
  query: hsdsOrganizationQuery,
  response: hsdsEntitySchema,
  errors: ['notFound'],
});
