import { defineOperation } from '../operation.js';
import { hsdsApiSchema, hsdsParams } from '../resources/hsds.js';

export const getHsdsApi = defineOperation({
  id: 'getHsdsApi',
  method: 'GET',
  path: '/hsds/:municipality',
  tag: 'HSDS',
  summary: 'What this API is: the version of HSDS, and where it is described',
  permission: 'public',
  status: 200,
  params: hsdsParams,
  response: hsdsApiSchema,
  errors: ['notFound'],
});
