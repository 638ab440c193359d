import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { hsdsPageSchema, hsdsParams, hsdsTaxonomyQuery } from '../resources/hsds.js';

export const listHsdsTaxonomies = defineOperation({
  id: 'listHsdsTaxonomies',
  method: 'GET',
  path: '/hsds/:municipality/taxonomies',
  tag: 'HSDS',
  summary: 'The taxonomies that published content is filed under in HSDS 3.1',
  permission: 'public',
  status: 200,
  params: hsdsParams,
  query: z.strictObject(hsdsTaxonomyQuery),
  response: hsdsPageSchema,
  errors: ['notFound'],
});
