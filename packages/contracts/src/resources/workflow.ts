import { z } from 'zod';
import { errorCodes, problemSchema } from '../error-codes.js';
import { idSchema, languageCodeSchema, momentSchema } from '../values.js';

/**
 * Where a language of an entry stands. `changed` is published with a newer draft beside it; `outdated` is public, but
 * nobody is sure of it any more, and the bot says so; `archived` was public and is kept, out of sight.
 */
export const publicationStates = ['draft', 'inReview', 'published', 'changed', 'outdated', 'archived'] as const;
export const publicationStateSchema = z.enum(publicationStates).meta({ id: 'PublicationState' });
export type PublicationState = z.infer<typeof publicationStateSchema>;

/** What people do with a language of an entry besides publishing it; the names of these deeds in audit and history. */
export const workflowSteps = [
  'submitForReview',
  'returnToDraft',
  'markOutdated',
  'markCurrent',
  'archive',
  'unarchive',
  'schedule',
  'cancelSchedule',
  'scheduleFailed',
] as const;
export type WorkflowStep = (typeof workflowSteps)[number];

/** Who did something, by name at the time; null for what core did by itself. */
export const bySchema = z.object({ id: idSchema, name: z.string() }).nullable();

/** A member of staff as colleagues may know them. */
export const colleagueSchema = z.object({ id: idSchema, name: z.string() }).meta({ id: 'Colleague' });
export type Colleague = z.infer<typeof colleagueSchema>;

/** Why somebody did something, in their own words. */
export const reasonSchema = z.string().trim().max(1_000);

export const marks = ['inReview', 'returned', 'outdated', 'archived'] as const;

/** A step that still holds for a language. `returned` is a reviewer's comment that the writer has not answered yet. */
export const markSchema = z
  .object({
    language: languageCodeSchema,
    mark: z.enum(marks),
    at: momentSchema,
    by: bySchema,
    note: z.string(),
    /** Whom the writer wished for, with `inReview`. */
    assignee: bySchema,
  })
  .meta({ id: 'Mark' });
export type Mark = z.infer<typeof markSchema>;

/** Why something that was to happen at a moment did not: an error code, and what is wrong where. */
export const failureSchema = z.object({ at: momentSchema, code: z.enum(errorCodes), problems: z.array(problemSchema) });
export type Failure = z.infer<typeof failureSchema>;

export const scheduledActionSchema = z.enum(['publish', 'unpublish']);

/**
 * What becomes of a language at a moment. What is published is the draft that was there when it was scheduled: one that
 * somebody without the right to publish changed since is left, with `failure` saying so.
 */
export const scheduledSchema = z
  .object({
    language: languageCodeSchema,
    action: scheduledActionSchema,
    at: momentSchema,
    by: bySchema,
    /** The release it belongs to: then it is moved and cancelled there, with all the others. */
    release: idSchema.nullable(),
    failure: failureSchema.nullable(),
  })
  .meta({ id: 'Scheduled' });
export type Scheduled = z.infer<typeof scheduledSchema>;

/** The languages that a step is for, and the version of the entry that was read before taking it. */
export const stepBody = {
  version: z.number().int().positive(),
  languages: z.array(languageCodeSchema).min(1).max(40),
};

/** As many entries as one step is done to at once: in one transaction, all of them or none. */
export const MOST_AT_ONCE = 500;

/** The same step for many entries of one municipality, with what is written beside all of it. */
export const manyStepsBody = {
  items: z
    .array(z.strictObject({ entry: idSchema, ...stepBody }))
    .min(1)
    .max(MOST_AT_ONCE, `At most ${MOST_AT_ONCE} entries at once. Do it in two goes.`)
    .refine((all) => new Set(all.map(({ entry }) => entry)).size === all.length, 'An entry is in it twice'),
  note: reasonSchema.default(''),
};

/** The same in an address: languages separated by commas. */
export const stepQuery = {
  version: z.coerce.number().int().positive(),
  languages: z
    .string()
    .transform((text) => text.split(','))
    .pipe(stepBody.languages),
};
