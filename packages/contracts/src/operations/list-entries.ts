import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { entryKindSchema, entrySchema } from '../resources/entry.js';
import { gapFilterSchema } from '../resources/translation-gap.js';
import { publicationStateSchema } from '../resources/workflow.js';
import {
  countedListOf,
  idSchema,
  languageCodeSchema,
  municipalityIdSchema,
  pageQuery,
  topicSchema,
} from '../values.js';

/**
 * Staff see the entries of their own municipalities only. `title` sorts by the name in the municipality's source language,
 * `toTranslate` by what does most harm when somebody can not read it, then by what has lacked a translation longest.
 */
export const listEntries = defineOperation({
  id: 'listEntries',
  method: 'GET',
  path: '/v1/entries',
  tag: 'Content',
  summary: 'List entries of one or more kinds: filtered, sorted, searched, by page',
  permission: 'contentRead',
  scope: 'content',
  status: 200,
  query: z.strictObject({
    municipality: municipalityIdSchema.optional(),
    kind: entryKindSchema.optional(),
    /** Up to 100 ids, separated by commas. */
    ids: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(idSchema).max(100))
      .optional(),
    /** Up to 100 keys, separated by commas; needs a municipality to be unambiguous. */
    keys: z
      .string()
      .transform((text) => text.split(','))
      .pipe(z.array(z.string()).max(100))
      .optional(),
    /** Words to find in key, names and texts. */
    q: z.string().trim().max(200).optional(),
    topic: topicSchema.optional(),
    /** With `language`: entries whose language stands so; without: entries with any language that does. */
    state: publicationStateSchema.optional(),
    language: languageCodeSchema.optional(),
    /** `missing.en`: entries whose English lacks something; `stale` and `unreviewed` likewise. */
    gap: gapFilterSchema.optional(),
    /** `yes`: past their review-by date. */
    due: z.enum(['yes']).optional(),
    /** `yes`: deleted entries instead of live ones. */
    deleted: z.enum(['yes']).optional(),
    /** With `kind=finding`. */
    domain: z.coerce.number().int().min(1).optional(),
    type: z.enum(['well-developed', 'potential']).optional(),
    sort: z
      .enum([
        'key',
        '-key',
        'title',
        '-title',
        'updatedAt',
        '-updatedAt',
        'checkedAt',
        '-checkedAt',
        'reviewBy',
        '-reviewBy',
        'toTranslate',
      ])
      .default('key'),
    ...pageQuery,
  }),
  response: countedListOf(entrySchema),
  errors: ['unauthenticated', 'refused'],
});
