import { z } from 'zod';
import { languageCodeSchema, momentSchema } from '../values.js';

/**
 * What keeps a translation from being current. `missing`: the source says something that it does not; `stale`: the source
 * has changed since; `unreviewed`: a machine made it and nobody has answered for it.
 */
export const gapStates = ['missing', 'stale', 'unreviewed'] as const;
export const gapStateSchema = z.enum(gapStates).meta({ id: 'GapState' });
export type GapState = z.infer<typeof gapStateSchema>;

/** How much of one language of an entry is in such a state, and since when. */
export const translationGapSchema = z
  .object({
    language: languageCodeSchema,
    state: gapStateSchema,
    passages: z.number().int().positive(),
    /** Words of the source in these passages: what there is to read and write. */
    words: z.number().int().min(0),
    since: momentSchema,
  })
  .meta({ id: 'TranslationGap' });
export type TranslationGap = z.infer<typeof translationGapSchema>;

/** A state and a language in one value, as in `stale.pt`. */
export const gapFilterSchema = z
  .string()
  .regex(/^(missing|stale|unreviewed)\.[a-z]{2,3}$/, 'Write the state and the language, as in stale.pt')
  .transform((text) => {
    const [state, language = ''] = text.split('.');
    return { state: gapStateSchema.parse(state), language };
  });
