import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { checkedBySchema, verificationWaySchema } from '../resources/verification.js';
import { dateSchema, idSchema } from '../values.js';

/**
 * A person made sure that an entry is true. It counts in every language, and is public at once unless the draft holds
 * other changes. Languages that were marked as outdated are no longer.
 */
export const verifyEntry = defineOperation({
  id: 'verifyEntry',
  method: 'POST',
  path: '/v1/entries/:id/verifications',
  tag: 'Verification',
  summary: 'Say that an entry was checked: on which day, by whom and how',
  permission: 'contentPublish',
  status: 200,
  params: z.strictObject({ id: idSchema }),
  body: z.strictObject({
    version: z.number().int().positive(),
    checkedAt: dateSchema,
    checkedBy: checkedBySchema,
    how: verificationWaySchema.exclude(['organizationLink']),
    /** Left out: as the municipality has it for this kind of content. */
    reviewBy: dateSchema.nullable().optional(),
    note: z.string().trim().max(1_000).default(''),
  }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict'],
});
