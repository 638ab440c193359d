import { z } from 'zod';
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
] as const;
export type WorkflowStep = (typeof workflowSteps)[number];

/** Who did something, by name at the time; null for what core did by itself. */
export const bySchema = z.object({ id: idSchema, name: z.string() }).nullable();

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

/** The languages that a step is for, and the version of the entry that was read before taking it. */
export const stepBody = {
  version: z.number().int().positive(),
  languages: z.array(languageCodeSchema).min(1).max(40),
};

/** The same in an address: languages separated by commas. */
export const stepQuery = {
  version: z.coerce.number().int().positive(),
  languages: z
    .string()
    .transform((text) => text.split(','))
    .pipe(stepBody.languages),
};
