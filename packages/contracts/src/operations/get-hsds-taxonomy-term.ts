import { defineOperation } from '../operation.js';
import { hsdsEntitySchema, hsdsItemParams } from '../resources/hsds.js';

export const getHsdsTaxonomyTerm = defineOperation({
  id: 'getHsdsTaxonomyTerm',
  method: 'GET',
  path: '/hsds/:municipality/taxonomy_terms/:id',
  tag: 'HSDS',
  summary: 'One term of a taxonomy in HSDS 3.1',
  permission: 'public',
  status: 200,
  params: hsdsItemParams,
  response: hsdsEntitySchema,
  errors: ['notFound'],
});
