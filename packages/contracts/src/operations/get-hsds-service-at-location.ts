import { defineOperation } from '../operation.js';
import { hsdsEntitySchema, hsdsItemParams } from '../resources/hsds.js';

export const getHsdsServiceAtLocation = defineOperation({
  id: 'getHsdsServiceAtLocation',
  method: 'GET',
  path: '/hsds/:municipality/service_at_locations/:id',
  tag: 'HSDS',
  summary: 'One published service at one of its locations in HSDS 3.1, with all that belongs to it',
  permission: 'public',
  status: 200,
  params: hsdsItemParams,
  response: hsdsEntitySchema,
  errors: ['notFound'],
});
