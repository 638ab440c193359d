import { defineOperation } from '../operation.js';
import { hsdsEntitySchema, hsdsItemParams } from '../resources/hsds.js';

export const getHsdsLocation = defineOperation({
  id: 'getHsdsLocation',
  method: 'GET',
  path: '/hsds/:municipality/locations/:id',
  tag: 'HSDS',
  summary: 'One published location in HSDS 3.1, with all that belongs to it',
  permission: 'public',
  status: 200,
  params: hsdsItemParams,
  response: hsdsEntitySchema,
  errors: ['notFound'],
});
