import { z } from 'zod';
import { idSchema, keySchema, momentSchema } from '../values.js';
import { passagePathSchema } from './translation.js';

/** How a sentence of a passage, or one like it, was translated before in the same municipality. */
export const rememberedTranslationSchema = z
  .object({
    path: passagePathSchema,
    /** What the passage says: one of its sentences, or all of it. */
    sentence: z.string(),
    /** What was translated then. */
    source: z.string(),
    target: z.string(),
    /** 1 where both say the same; else the share of letters in words that stay, of the longer one. */
    likeness: z.number().min(0).max(1),
    /** The entry that says so. */
    entry: z.object({ id: idSchema, key: keySchema, title: z.string() }),
    at: momentSchema,
  })
  .meta({ id: 'RememberedTranslation' });
export type RememberedTranslation = z.infer<typeof rememberedTranslationSchema>;
