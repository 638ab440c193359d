import { defineOperation } from '../operation.js';
import { hsdsOrganizationsQuery, hsdsPageSchema, hsdsParams } from '../resources/hsds.js';

export const listHsdsOrganizations = defineOperation({
  id: 'listHsdsOrganizations',
  method: 'GET',
  path: '/hsds/:municipality/organizations',
  tag: 'HSDS',
  summary: 'Published organizations in HSDS 3.1, a page at a time',
  permission: 'public',
  status: 200,
  params: hsdsParams,
  query: hsdsOrganizationsQuery,
  response: hsdsPageSchema,
  errors: ['notFound'],
});
