import { z } from 'zod';
import { idSchema, keySchema, languageCodeSchema, momentSchema, municipalityIdSchema, topicSchema } from '../values.js';
import { answerSchema } from './answer.js';
import { entryKindSchema } from './entry.js';
import { bySchema } from './workflow.js';

/** Why somebody says that an answer did not help: what they are asked with three buttons. */
export const notHelpedReasons = ['otherQuestion', 'wrong', 'unclear'] as const;
export const notHelpedReasonSchema = z.enum(notHelpedReasons).meta({ id: 'NotHelpedReason' });
export type NotHelpedReason = z.infer<typeof notHelpedReasonSchema>;

/** Where a gap stands: nobody has looked at it, somebody writes what answers it, it is answered, nobody will answer it. */
export const gapStandings = ['open', 'beingWritten', 'closed', 'setAside'] as const;
export const gapStandingSchema = z.enum(gapStandings).meta({ id: 'GapStanding' });
export type GapStanding = z.infer<typeof gapStandingSchema>;

/** Why nobody will answer a gap. With `other` somebody writes it. */
export const setAsideReasons = ['notOurs', 'noAnswerExists', 'noQuestion', 'other'] as const;
export const setAsideReasonSchema = z.enum(setAsideReasons).meta({ id: 'SetAsideReason' });
export type SetAsideReason = z.infer<typeof setAsideReasonSchema>;

/** Why a question is part of a gap: nobody could answer it, or its answer did not help, and how. */
export const gapCauses = ['unanswered', ...notHelpedReasons, 'notHelped'] as const;
export const gapCauseSchema = z.enum(gapCauses).meta({ id: 'GapCause' });
export type GapCause = z.infer<typeof gapCauseSchema>;

/** How a gap was closed: an entry that was there, with words added to it or without, or one written for it. */
export const closingWays = ['linked', 'words', 'written'] as const;

/** An entry as a gap names it. */
export const gapEntrySchema = z.object({ id: idSchema, key: keySchema });

/** A question of a gap, redacted. It goes when the retention time of question texts is over. */
export const gapExampleSchema = z.object({
  question: idSchema,
  text: z.string(),
  language: languageCodeSchema,
  askedAt: momentSchema,
  cause: gapCauseSchema,
  /** Keys of what was shown for it. */
  shown: z.array(keySchema),
});
export type GapExample = z.infer<typeof gapExampleSchema>;

export const gapTrends = ['new', 'rising', 'steady', 'falling', 'over'] as const;
export const gapTrendSchema = z.enum(gapTrends).meta({ id: 'GapTrend' });
export type GapTrend = z.infer<typeof gapTrendSchema>;

/** Questions of a municipality that ask for the same thing and were not answered, or not well. */
export const gapSchema = z
  .object({
    id: idSchema,
    municipality: municipalityIdSchema,
    state: gapStandingSchema,
    topic: topicSchema.nullable(),
    count: z.number().int().positive(),
    /** How many in each language, the most first; null where a small group could be told from it. */
    languages: z.array(z.object({ language: languageCodeSchema, count: z.number().int().nullable() })),
    causes: z.partialRecord(gapCauseSchema, z.number().int().positive()),
    /** The last twelve weeks, each by its Monday, weeks without a question among them. */
    weeks: z.array(z.object({ week: z.iso.date(), count: z.number().int().min(0) })),
    trend: gapTrendSchema,
    firstAskedAt: momentSchema,
    lastAskedAt: momentSchema,
    /** The newest first, while their texts are kept. */
    examples: z.array(gapExampleSchema),
    /** How many people wait for an answer: they are told when it is closed. */
    waiting: z.number().int().min(0),
    /** What the bot answers these questions with by now; null while it does not. */
    answeredBy: keySchema.nullable(),
    /** The entry that is being written for it, or that answers it. */
    entry: gapEntrySchema.nullable(),
    writer: bySchema,
    closed: z
      .object({
        at: momentSchema,
        by: bySchema,
        way: z.enum(closingWays),
        /** How many people were told that there is an answer. */
        told: z.number().int().min(0),
      })
      .nullable(),
    setAside: z.object({ at: momentSchema, by: bySchema, reason: setAsideReasonSchema, note: z.string() }).nullable(),
    /** True when it had been closed and was asked again without an answer. */
    cameBack: z.boolean(),
    version: z.number().int().positive(),
  })
  .meta({ id: 'Gap' });
export type Gap = z.infer<typeof gapSchema>;

/** A word that questions were asked with, and in how many of the examples it stands. */
export const usedWordSchema = z.object({ word: z.string(), language: languageCodeSchema, count: z.number().int() });
export type GapWord = z.infer<typeof usedWordSchema>;

/** A gap with what helps to close it. */
export const gapInFullSchema = gapSchema
  .extend({
    /** What people call it, most used first: words that an entry which answers it may lack. */
    words: z.array(usedWordSchema),
    /** Public entries that come nearest, best first. */
    candidates: z.array(z.object({ id: idSchema, key: keySchema, kind: entryKindSchema, title: z.string() })),
  })
  .meta({ id: 'GapInFull' });
export type GapInFull = z.infer<typeof gapInFullSchema>;

/** A word to be added to an entry's keywords, in the text of that language or else of the source language. */
export const addedWordSchema = z.strictObject({
  word: z.string().trim().min(2, 'A word has two letters or more').max(60),
  language: languageCodeSchema,
});
export type AddedWord = z.infer<typeof addedWordSchema>;

/** What is to answer a gap. Without words the entry must answer it as it is. */
export const gapAnswerSchema = z.strictObject({
  entry: idSchema,
  words: z.array(addedWordSchema).max(20).default([]),
});
export type GapAnswer = z.infer<typeof gapAnswerSchema>;

/** One question asked before and after a change. `isAnswered`: the entry is among the first three that are shown after it. */
export const gapTrySchema = z
  .object({
    question: z.string(),
    language: languageCodeSchema,
    before: answerSchema,
    after: answerSchema,
    isAnswered: z.boolean(),
  })
  .meta({ id: 'GapTry' });
export type GapTry = z.infer<typeof gapTrySchema>;
