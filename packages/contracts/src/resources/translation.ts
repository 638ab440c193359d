import { z } from 'zod';
import { byLanguage, idSchema, keySchema, languageCodeSchema, municipalityIdSchema } from '../values.js';
import { entryKindSchema } from './entry.js';
import { gapStates } from './translation-gap.js';
import { publicationStateSchema } from './workflow.js';

/**
 * Names a passage of a text: `name`, `description`, or of a guide's sections `sections.<id>.heading` and
 * `sections.<id>.body`.
 */
export const passagePathSchema = z
  .string()
  .regex(/^([a-zA-Z]{1,40}|sections\.[a-z0-9]{1,24}\.(heading|body))$/, 'This is not a passage of a text');

export const passageStates = [...gapStates, 'current'] as const;
export const passageStateSchema = z.enum(passageStates).meta({ id: 'PassageState' });
export type PassageState = z.infer<typeof passageStateSchema>;

/** A passage with its translation beside it. Either side is empty where there is none. */
export const passageSchema = z
  .object({
    path: passagePathSchema,
    source: z.string(),
    target: z.string(),
    state: passageStateSchema,
    /** What the source said when this was translated; null while it still says so. */
    said: z.string().nullable(),
    /** The version of the entry whose source it translates; null where nobody kept it. */
    version: z.number().int().positive().nullable(),
    /** Sentences of a machine that may have lost a number, a name or an address. */
    doubts: z.array(z.string()),
    /** Whether its words are a machine's and nobody has said yet that they are right. */
    unread: z.boolean(),
  })
  .meta({ id: 'Passage' });
export type Passage = z.infer<typeof passageSchema>;

/** One language of an entry beside the language it is translated from, in the order in which the source is read. */
export const translationSchema = z
  .object({
    entry: idSchema,
    version: z.number().int().positive(),
    kind: entryKindSchema,
    key: keySchema,
    municipality: municipalityIdSchema,
    sourceLanguage: languageCodeSchema,
    language: languageCodeSchema,
    passages: z.array(passageSchema),
    /** Each language has its own, and none is ever stale. */
    keywords: z.object({ source: z.array(z.string()), target: z.array(z.string()) }),
    /** Whether a machine can be asked to translate. */
    machine: z.boolean(),
    /** Where every language of the entry stands. */
    states: byLanguage(publicationStateSchema),
  })
  .meta({ id: 'Translation' });
export type Translation = z.infer<typeof translationSchema>;
