import { z } from 'zod';
import { byLanguage, idSchema, keySchema, languageCodeSchema, momentSchema } from '../values.js';
import { bySchema, publicationStateSchema, workflowSteps } from './workflow.js';

/** `before` is how an entry stood when its history began to be kept. */
export const versionActions = [
  'before',
  'create',
  'update',
  'autosave',
  'publish',
  'unpublish',
  'delete',
  'restore',
  'restoreVersion',
  'confirmTranslation',
  'verify',
  'correct',
  'changeDate',
  'addWords',
  'undo',
  ...workflowSteps,
] as const;
export type VersionAction = (typeof versionActions)[number];

/** One line of an entry's history: every write leaves one. */
export const versionSchema = z
  .object({
    entry: idSchema,
    /** The version of the entry that the write made. */
    version: z.number().int().positive(),
    at: momentSchema,
    by: bySchema,
    action: z.enum(versionActions),
    languages: z.array(languageCodeSchema),
    /** What the person wrote beside it, or null. */
    why: z.string().nullable(),
    /** A correction that changed nothing in meaning. */
    minor: z.boolean(),
    /** Where each language stood after the write. */
    states: byLanguage(publicationStateSchema),
  })
  .meta({ id: 'Version' });
export type Version = z.infer<typeof versionSchema>;

/** The draft as it was after the write. Its shape is that of its time: older fields may be missing or gone since. */
export const versionContentSchema = z.object({
  key: keySchema,
  facts: z.record(z.string(), z.unknown()),
  texts: byLanguage(z.record(z.string(), z.unknown())),
});
export type VersionContent = z.infer<typeof versionContentSchema>;

/** A version with the draft it left. */
export const fullVersionSchema = versionSchema.extend({ content: versionContentSchema }).meta({ id: 'FullVersion' });
export type FullVersion = z.infer<typeof fullVersionSchema>;
