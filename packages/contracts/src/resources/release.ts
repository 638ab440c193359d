import { z } from 'zod';
import { problemSchema } from '../error-codes.js';
import { byLanguage, idSchema, keySchema, languageCodeSchema, momentSchema, municipalityIdSchema } from '../values.js';
import { entryKindSchema } from './entry.js';
import { wordsSchema } from './indicator-set.js';
import { bySchema, failureSchema, publicationStateSchema } from './workflow.js';

/** Entries, each with languages of it. */
const items = z
  .array(z.strictObject({ entry: idSchema, languages: z.array(languageCodeSchema).min(1).max(40) }))
  .max(200, 'A release holds at most 200 entries. Make two of it.')
  .refine((all) => new Set(all.map(({ entry }) => entry)).size === all.length, 'An entry is in it twice');

/** What is published together: all of it, or nothing. */
export const releaseInputSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  note: z.string().trim().max(1_000).default(''),
  items,
});
export type ReleaseInput = z.infer<typeof releaseInputSchema>;

/** `failed` was to be published at a moment, could not be, and waits for somebody to mend it. */
export const releaseStates = ['open', 'scheduled', 'failed', 'published'] as const;
export const releaseStateSchema = z.enum(releaseStates);

export const releaseSchema = z
  .object({
    id: idSchema,
    municipality: municipalityIdSchema,
    ...releaseInputSchema.shape,
    version: z.number().int().positive(),
    state: releaseStateSchema,
    /** When it is to be published, or was. */
    at: momentSchema.nullable(),
    /** Who published or scheduled it. */
    by: bySchema,
    failure: failureSchema.nullable(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
  })
  .meta({ id: 'Release' });
export type Release = z.infer<typeof releaseSchema>;

/** An entry of a release as it stands now, with what would keep it from being published. */
export const releaseEntrySchema = z.object({
  entry: idSchema,
  key: keySchema,
  kind: entryKindSchema,
  titles: wordsSchema,
  languages: z.array(languageCodeSchema),
  states: byLanguage(publicationStateSchema),
  problems: z.array(problemSchema),
});
export type ReleaseEntry = z.infer<typeof releaseEntrySchema>;

export const fullReleaseSchema = releaseSchema
  .extend({ entries: z.array(releaseEntrySchema) })
  .meta({ id: 'FullRelease' });
export type FullRelease = z.infer<typeof fullReleaseSchema>;
