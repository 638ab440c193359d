import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { sharedCopyDetailSchema, sharedDecisionSchema } from '../resources/shared-content.js';
import { idSchema } from '../values.js';

/** Nothing is published by a decision: what is public stays until somebody publishes the draft. */
export const decideOnSharedCopy = defineOperation({
  id: 'decideOnSharedCopy',
  method: 'POST',
  path: '/v1/shared-content/copies/:id/decisions',
  tag: 'Shared content',
  summary: 'Accept, adapt or drop what the owner changed, part by part',
  permission: 'textWrite',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    decisions: z.array(sharedDecisionSchema).min(1).max(42),
  }),
  response: sharedCopyDetailSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
