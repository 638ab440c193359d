import { z } from 'zod';
import { idSchema, keySchema, languageCodeSchema, municipalityIdSchema } from '../values.js';
import { indicatorKeySchema, phaseSchema } from './assessment.js';
import {
  indicatorSchema,
  questionnaireSchema,
  scaleStepSchema,
  setDomainSchema,
  setReferenceSchema,
  wordsSchema,
} from './indicator-set.js';

const count = z.number().int().min(0);

/** One of two rounds, with the words of its set that a comparison is read with. */
export const comparedRoundSchema = z
  .object({
    id: idSchema,
    key: keySchema,
    title: z.string(),
    phase: phaseSchema,
    setReference: setReferenceSchema,
    scale: z.array(scaleStepSchema.pick({ key: true, words: true })),
    domains: z.array(setDomainSchema.pick({ number: true, names: true, subThemes: true })),
    indicators: z.array(indicatorSchema.pick({ key: true, subTheme: true, question: true })),
    /** Where the set comes from, to be shown wherever it is. */
    origin: z.object({ kind: questionnaireSchema, note: wordsSchema }),
  })
  .meta({ id: 'ComparedRound' });
export type ComparedRound = z.infer<typeof comparedRoundSchema>;

/** What was settled in a domain or sub-theme, counted by step; the steps and what is `open` add up to `indicators`. */
export const answerCountsSchema = z
  .object({ indicators: count, steps: z.record(z.string(), count), open: count })
  .meta({ id: 'AnswerCounts' });
export type AnswerCounts = z.infer<typeof answerCountsSchema>;

/** One domain or sub-theme in both rounds; null in that whose set does not have it. */
export const comparedCountsSchema = z
  .object({
    domain: z.number().int(),
    /** Null for a domain as a whole, and for questions in no sub-theme. */
    subTheme: z.string().nullable(),
    before: answerCountsSchema.nullable(),
    after: answerCountsSchema.nullable(),
  })
  .meta({ id: 'ComparedCounts' });
export type ComparedCounts = z.infer<typeof comparedCountsSchema>;

/** What became of a question between two rounds; `open` where both ask it and one has not settled it. */
export const topicChanges = ['changed', 'same', 'onlyBefore', 'onlyAfter', 'open'] as const;
export const topicChangeSchema = z.enum(topicChanges).meta({ id: 'TopicChange' });
export type TopicChange = (typeof topicChanges)[number];

/** One question in both rounds, by its key: the step it is settled on in each. */
export const comparedTopicSchema = z
  .object({
    indicator: indicatorKeySchema,
    domain: z.number().int(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    change: topicChangeSchema,
  })
  .meta({ id: 'ComparedTopic' });
export type ComparedTopic = z.infer<typeof comparedTopicSchema>;

/** Two rounds of one municipality side by side. Not `comparable` where their sets have nothing to do with each other. */
export const roundComparisonSchema = z
  .object({
    before: comparedRoundSchema,
    after: comparedRoundSchema,
    comparable: z.boolean(),
    domains: z.array(comparedCountsSchema),
    subThemes: z.array(comparedCountsSchema),
    topics: z.array(comparedTopicSchema),
  })
  .meta({ id: 'RoundComparison' });
export type RoundComparison = z.infer<typeof roundComparisonSchema>;

/** The most municipalities that stand side by side. */
export const CITIES_COMPARED = 6;

/** What a published profile says of one domain, its findings in the profile's order. */
export const comparedDomainSchema = z
  .object({
    number: z.number().int().min(1).max(99),
    wellDeveloped: count,
    potential: count,
    findings: z.array(
      z.object({
        key: keySchema,
        type: z.enum(['well-developed', 'potential']),
        text: z.string(),
        /** The language of the text: not the one asked for where no translation is published. */
        language: languageCodeSchema,
        /** Whether something newer has overtaken it. */
        superseded: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ComparedDomain' });
export type ComparedDomain = z.infer<typeof comparedDomainSchema>;

/** A municipality with the profile that counts; null where none is published. */
export const comparedCitySchema = z
  .object({
    municipality: municipalityIdSchema,
    name: z.string(),
    profile: z
      .object({
        key: keySchema,
        title: z.string(),
        period: z.string(),
        /** What was asked, to be shown wherever the profile is. */
        questionnaire: questionnaireSchema,
        domains: z.array(comparedDomainSchema),
      })
      .nullable(),
  })
  .meta({ id: 'ComparedCity' });
export type ComparedCity = z.infer<typeof comparedCitySchema>;

/** Published profiles side by side, by the name of the municipality: counts and topics, never a ranking or a total. */
export const profileComparisonSchema = z
  .object({
    domains: z.array(z.object({ number: z.number().int().min(1).max(99), name: z.string() })),
    cities: z.array(comparedCitySchema),
  })
  .meta({ id: 'ProfileComparison' });
export type ProfileComparison = z.infer<typeof profileComparisonSchema>;
