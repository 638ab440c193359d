import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { linkCheckSchema } from '../resources/link-check.js';
import { idSchema } from '../values.js';

/** Empty where core does not ask web addresses: that is a setting. */
export const listLinkChecks = defineOperation({
  id: 'listLinkChecks',
  method: 'GET',
  path: '/v1/entries/:id/link-checks',
  tag: 'Verification',
  summary: 'What is known of the web addresses that an entry names, in its draft or in public',
  permission: 'contentRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  response: z.object({ items: z.array(linkCheckSchema) }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
