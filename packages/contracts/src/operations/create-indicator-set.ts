import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { indicatorSetSchema, wordsSchema } from '../resources/indicator-set.js';
import { idSchema, keySchema, municipalityIdSchema } from '../values.js';

/** With the key of a set that the owner has already, the draft is its next version; there is one draft at a time. */
export const createIndicatorSet = defineOperation({
  id: 'createIndicatorSet',
  method: 'POST',
  path: '/v1/indicator-sets',
  tag: 'Indicator sets',
  summary: 'Begin a draft: a set of one’s own, tailored from another, or the next version of one',
  permission: 'indicatorSetWrite',
  status: 201,
  body: z.strictObject({
    /** Null for a set of the platform, which only its administrators write. */
    owner: municipalityIdSchema.nullable(),
    key: keySchema,
    names: wordsSchema,
    /** The released set to begin from; null for an empty draft with the scale that sets start with. */
    from: idSchema.nullable(),
  }),
  response: indicatorSetSchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'keyTaken'],
});
