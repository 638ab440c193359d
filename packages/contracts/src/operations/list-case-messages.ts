import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { caseMessageSchema } from '../resources/case-message.js';
import { idSchema } from '../values.js';

/**
 * The latest, in the order of `place`. Ask with `after` for what came in or changed since; items are the same by `id`. How far
 * a message got with Telegram changes without a new `seq`: ask again while one is `waiting`.
 */
export const listCaseMessages = defineOperation({
  id: 'listCaseMessages',
  method: 'GET',
  path: '/v1/cases/:id/messages',
  tag: 'Cases',
  summary: 'The conversation of a case',
  permission: 'caseRead',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({
    /** Only what came in or changed after this `seq`. */
    after: z.coerce.number().int().min(0).optional(),
    /** Only what stands before this `place`: the page before one that was read. */
    before: z.coerce.number().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  response: z.object({ items: z.array(caseMessageSchema), hasEarlier: z.boolean() }),
  errors: ['unauthenticated', 'refused', 'notFound'],
});
