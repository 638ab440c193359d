import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { openedLinkSchema } from '../resources/account.js';

/** A POST, because addresses are written down in logs on the way and a link is a secret. */
export const openLink = defineOperation({
  id: 'openLink',
  method: 'POST',
  path: '/v1/links/opened',
  tag: 'Session',
  summary: 'Whose link this is; it goes on working',
  permission: 'public',
  status: 200,
  body: z.strictObject({ token: z.string().min(1).max(2_000) }),
  response: openedLinkSchema,
  errors: ['linkOver'],
});
