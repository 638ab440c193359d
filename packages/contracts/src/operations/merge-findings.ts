import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entrySchema } from '../resources/entry.js';
import { idSchema, languageCodeSchema } from '../values.js';

/** The first one stays, with the evidence of all and the new text to be reviewed; the others are deleted. */
export const mergeFindings = defineOperation({
  id: 'mergeFindings',
  method: 'POST',
  path: '/v1/findings/merge',
  tag: 'Findings and profiles',
  summary: 'Make one finding of several drafts that say the same',
  permission: 'contentWrite',
  status: 200,
  body: z.strictObject({
    findings: z
      .array(z.strictObject({ entry: idSchema, version: z.number().int().positive() }))
      .min(2, 'Choose two findings or more')
      .max(20)
      .refine((all) => new Set(all.map(({ entry }) => entry)).size === all.length, 'A finding is in it twice'),
    language: languageCodeSchema,
    text: z.string().trim().min(1, 'Write what the finding says').max(4_000),
  }),
  response: entrySchema,
  errors: ['unauthenticated', 'refused', 'notFound', 'conflict', 'wrongState'],
});
