import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { hsdsPageSchema, hsdsParams, hsdsTermQuery } from '../resources/hsds.js';

export const listHsdsTaxonomyTerms = defineOperation({
  id: 'listHsdsTaxonomyTerms',
  method: 'GET',
  path: '/hsds/:municipality/taxonomy_terms',
  tag: 'HSDS',
  summary: 'The terms of these taxonomies in HSDS 3.1, a page at a time',
  permission: 'public',
  status: 200,
  params: hsdsParams,
  query: z.strictObject(hsdsTermQuery),
  response: hsdsPageSchema,
  errors: ['notFound'],
});
