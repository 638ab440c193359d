import { z } from 'zod';
import { keySchema } from '../values.js';

const share = z.number().min(0).max(1);

/** A word of a question: as it was written and understood, and the concepts of the lexicon it is part of. */
const whyWordSchema = z
  .object({ asked: z.string(), meant: z.string(), concepts: z.array(z.string()), counts: z.boolean() })
  .meta({ id: 'WhyWord' });

export const whyFields = ['title', 'keywords', 'summary', 'body'] as const;

/** What one term adds to an entry's rank, and the fields of the entry it stands in; `meaning` is its meaning as a whole. */
const whyTermSchema = z
  .object({
    term: z.string(),
    kind: z.enum(['word', 'concept', 'topic', 'meaning']),
    points: z.number().min(0),
    fields: z.array(z.enum(whyFields)),
  })
  .meta({ id: 'WhyTerm' });

/** An entry that was weighed; it may be shown when it speaks of enough of what is asked. */
export const whyCandidateSchema = z
  .object({
    key: keySchema,
    kind: z.enum(['service', 'helpLine', 'guide', 'finding', 'mobileStop']),
    /** Its name or title in the answer's language, or the one it has. */
    title: z.string(),
    /** The part of a guide that was found, from 0; null for other kinds. */
    section: z.int().min(0).nullable(),
    score: z.number(),
    /** The share of what is asked that it speaks of, read from needs or from words alone. */
    coverage: z.object({ basis: z.enum(['needs', 'words']), share }),
    isEnough: z.boolean(),
    terms: z.array(whyTermSchema),
  })
  .meta({ id: 'WhyCandidate' });
export type WhyCandidate = z.infer<typeof whyCandidateSchema>;

export const whyMeanings = ['off', 'notNeeded', 'away', 'heard'] as const;

/** Why a question is answered as it is. */
export const whySchema = z
  .object({
    words: z.array(whyWordSchema),
    needs: z.array(z.string()),
    /** The share of needs, and of words, from which on an entry answers. */
    enough: z.object({ needs: share, words: share }),
    /**
     * What the meaning of the question had to do with it: no model is set, words were enough, the model had nothing to say
     * in time, or it was heard.
     */
    meaning: z.enum(whyMeanings),
    /** Best first. */
    candidates: z.array(whyCandidateSchema),
  })
  .meta({ id: 'Why' });
export type Why = z.infer<typeof whySchema>;
