import { defineOperation } from '../operation.js';
import { hsdsEntitySchema, hsdsItemParams } from '../resources/hsds.js';

export const getHsdsTaxonomy = defineOperation({
  id: 'getHsdsTaxonomy',
  method: 'GET',
  path: '/hsds/:municipality/taxonomies/:id',
  tag: 'HSDS',
  summary: 'One taxonomy in HSDS 3.1',
  permission: 'public',
  status: 200,
  params: hsdsItemParams,
  response: hsdsEntitySchema,
  errors: ['notFound'],
});
