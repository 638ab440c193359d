import { z } from 'zod';
import {
  byLanguage,
  idSchema,
  keySchema,
  languageCodeSchema,
  municipalityIdSchema,
  partialDateSchema,
} from '../values.js';
import { findingDraftSchema } from './finding-draft.js';
import { questionnaireSchema } from './indicator-set.js';

const count = z.number().int().min(0);

/** Something that keeps a profile from being published, or that somebody should know: which entry, what, and what to do. */
export const profileProblemSchema = z
  .object({
    entry: idSchema,
    /** The part of that entry: `context`, `evidence`, `texts.en`. */
    path: z.string(),
    code: z.string(),
    message: z.string(),
    /** False for what a profile that was published elsewhere need not have. */
    blocks: z.boolean(),
  })
  .meta({ id: 'ProfileProblem' });
export type ProfileProblem = z.infer<typeof profileProblemSchema>;

/** A profile with its findings, as whoever publishes it sees it before. */
export const profileCheckSchema = z
  .object({
    entry: idSchema,
    key: keySchema,
    version: z.number().int().positive(),
    municipality: municipalityIdSchema,
    title: z.string(),
    period: partialDateSchema,
    /** What was asked, to be shown wherever the profile is. */
    questionnaire: questionnaireSchema,
    /** The round it is of, when one is written up in it. */
    assessment: idSchema.nullable(),
    /** How many of its texts, findings and the profile itself, are there and are public. */
    languages: z.array(z.object({ language: languageCodeSchema, texts: count, public: count, of: count })),
    domains: z.array(
      z.object({ domain: z.number().int(), names: byLanguage(z.string()), wellDeveloped: count, potential: count }),
    ),
    findings: z.array(findingDraftSchema),
    problems: z.array(profileProblemSchema),
    /** Older public profiles of the municipality that nothing has superseded yet. */
    older: z.array(z.object({ key: keySchema, title: z.string(), period: partialDateSchema, findings: count })),
    /** The key of the profile that took its place. */
    supersededBy: keySchema.nullable(),
  })
  .meta({ id: 'ProfileCheck' });
export type ProfileCheck = z.infer<typeof profileCheckSchema>;
