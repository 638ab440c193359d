import { z } from 'zod';
import { idSchema, momentSchema, municipalityIdSchema, topicSchema } from '../values.js';

/** The largest table or JSON that can be read in as a set, in bytes. */
export const INDICATOR_SET_BYTES = 2 * 1024 * 1024;

/** One text by language code. Which codes and texts are in order is for the package that holds the rules of sets. */
export const wordsSchema = z.record(z.string().max(10), z.string().max(4_000)).meta({ id: 'Words' });
export type Words = z.infer<typeof wordsSchema>;

/** The key of something in a set or a round: `T1.1`, `salud`. */
const partKey = z.string().min(1).max(80);
const setVersion = z.number().int().positive();
const domainNumber = z.number().int();

/** Which version of which set. */
export const setReferenceSchema = z.strictObject({ key: partKey, version: setVersion });

/** Whether questions are a framework's own, adapted to a place, or derived from what was published. */
export const questionnaireSchema = z.enum(['official', 'tailored', 'derived']);

/** Where a set comes from. Unless it is `official`, `note` stands wherever the set is shown. */
export const setOriginSchema = z
  .strictObject({
    kind: questionnaireSchema,
    note: wordsSchema,
    sources: z
      .array(
        z.strictObject({
          title: z.string().max(500),
          url: z.string().max(2_000).nullable(),
          date: z.string().max(10).nullable(),
        }),
      )
      .max(50),
  })
  .meta({ id: 'SetOrigin' });
export type SetOrigin = z.infer<typeof setOriginSchema>;

/** An answer that may be given: its words, what it counts, and what a finding made of it would be. */
export const scaleStepSchema = z
  .strictObject({
    key: partKey,
    words: wordsSchema,
    value: z.number().nullable(),
    finding: z.enum(['well-developed', 'potential']).nullable(),
  })
  .meta({ id: 'ScaleStep' });
export type ScaleStep = z.infer<typeof scaleStepSchema>;

export const setDomainSchema = z
  .strictObject({
    number: domainNumber,
    id: z.string().max(80),
    names: wordsSchema,
    scope: wordsSchema,
    /** Further wordings under which published documents announce it. */
    headings: z.array(z.string().max(300)).max(100),
    icon: z.enum(['scales', 'townHall', 'links', 'heart', 'storm', 'route']).nullable(),
    subThemes: z.array(z.strictObject({ key: partKey, names: wordsSchema })).max(50),
    /** What people ask about that belongs to it; a topic may belong to several domains, or to none. */
    topics: z.array(topicSchema).max(50),
  })
  .meta({ id: 'SetDomain' });
export type SetDomain = z.infer<typeof setDomainSchema>;

export const indicatorSchema = z
  .strictObject({
    key: partKey,
    domain: domainNumber,
    subTheme: partKey.nullable(),
    question: wordsSchema,
    help: wordsSchema,
    /** Who is likely to know, in words; a round decides who is asked. */
    suggestedInstitution: wordsSchema,
    gender: z.boolean(),
    vulnerableGroups: z.boolean(),
  })
  .meta({ id: 'Indicator' });
export type Indicator = z.infer<typeof indicatorSchema>;

/** What staff write in a draft. */
export const setContentSchema = z
  .strictObject({
    names: wordsSchema,
    origin: setOriginSchema,
    basedOn: setReferenceSchema.nullable(),
    scale: z.array(scaleStepSchema).max(20),
    domains: z.array(setDomainSchema).max(60),
    indicators: z.array(indicatorSchema).max(500),
  })
  .meta({ id: 'SetContent' });
export type SetContent = z.infer<typeof setContentSchema>;

/** A set as lists show it. `owner` is the municipality it was written for, null for one of the platform. */
export const indicatorSetSummarySchema = z
  .object({
    id: idSchema,
    ...setReferenceSchema.shape,
    owner: municipalityIdSchema.nullable(),
    /** A released version never changes any more. */
    state: z.enum(['draft', 'released']),
    names: wordsSchema,
    origin: setOriginSchema,
    basedOn: setReferenceSchema.nullable(),
    counts: z.object({ domains: z.number().int(), indicators: z.number().int() }),
    /** How often this version was saved: what `saved` in a write is held against. */
    saved: z.number().int().positive(),
    releasedAt: momentSchema.nullable(),
    updatedAt: momentSchema,
  })
  .meta({ id: 'IndicatorSetSummary' });
export type IndicatorSetSummary = z.infer<typeof indicatorSetSummarySchema>;

export const indicatorSetSchema = z
  .object({
    ...indicatorSetSummarySchema.shape,
    ...setContentSchema.shape,
    /** What keeps a draft from being released; paths are those of the content. */
    problems: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: 'IndicatorSet' });
export type IndicatorSet = z.infer<typeof indicatorSetSchema>;

const differences = z.object({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.object({ key: z.string(), fields: z.array(z.string()) })),
});

/** What became of domains, questions and answers from one set to another, by key. */
export const setDifferenceSchema = z
  .object({ domains: differences, indicators: differences, scale: differences })
  .meta({ id: 'SetDifference' });
export type SetDifference = z.infer<typeof setDifferenceSchema>;
