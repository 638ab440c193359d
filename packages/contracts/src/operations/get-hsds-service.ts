import { defineOperation } from '../operation.js';
import { hsdsEntitySchema, hsdsItemParams } from '../resources/hsds.js';

export const getHsdsService = defineOperation({
  id: 'getHsdsService',
  method: 'GET',
  path: '/hsds/:municipality/services/:id',
  tag: 'HSDS',
  summary: 'One published service or help line in HSDS 3.1, with all that belongs to it',
  permission: 'public',
  status: 200,
  params: hsdsItemParams,
  response: hsdsEntitySchema,
  errors: ['notFound'],
});
