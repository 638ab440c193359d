import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { sharedCopySchema, sharedOfferSchema } from '../resources/shared-content.js';
import { idSchema } from '../values.js';

export const getEntrySharing = defineOperation({
  id: 'getEntrySharing',
  method: 'GET',
  path: '/v1/entries/:id/sharing',
  tag: 'Shared content',
  summary: 'Whether an entry is offered to others, and whether it is embedded from somewhere',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: z.object({ offer: sharedOfferSchema.nullable(), copy: sharedCopySchema.nullable() }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
