import { z } from 'zod';
import {
  byLanguage,
  dangerSchema,
  dateSchema,
  idSchema,
  keySchema,
  languageCodeSchema,
  momentSchema,
  municipalityIdSchema,
  partialDateSchema,
  sectionIdSchema,
  topicSchema,
  urlSchema,
} from '../values.js';
import {
  addressSchema,
  costOptionSchema,
  eligibilitySchema,
  normTermSchema,
  phoneSchema,
  positionSchema,
  requiredDocumentSchema,
  scheduleSchema,
  timeOfDaySchema,
} from './directory.js';
import { findingBasisSchema } from './finding-basis.js';
import { questionnaireSchema, wordsSchema } from './indicator-set.js';
import { recurrenceSchema, stopDaySchema, stopExceptionSchema } from './timetable.js';
import { translationGapSchema } from './translation-gap.js';
import { checkedBySchema, verificationWaySchema } from './verification.js';
import { markSchema, publicationStateSchema, scheduledSchema } from './workflow.js';

/**
 * An entry is one piece of a municipality's knowledge: an organization, a service, a help line, a guide… All kinds
 * share one life: drafted, published per language, superseded, deleted, restored. What differs is in two parts:
 * `facts` exist once and are never translated; `texts` exist per language.
 */

/** Who said so, and when. `url` and `date` stay empty when the source has none. */
export const sourceSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    url: urlSchema.nullable(),
    date: partialDateSchema.nullable(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof sourceSchema>;

const line = (max: number) => z.string().trim().min(1).max(max);
const optionalText = (max: number) => z.string().trim().max(max).default('');

/** Facts that every kind has. */
const commonFacts = {
  topics: z.array(topicSchema).max(8),
  sources: z.array(sourceSchema).max(20),
  /** The day a person last checked that all this is true; not the day it was edited. */
  checkedAt: dateSchema.nullable(),
  /** Who checked: a function or an organization, never a person's name. */
  checkedBy: checkedBySchema.nullable().optional(),
  checkedHow: verificationWaySchema.nullable().optional(),
  /** The day by which somebody must check again. */
  reviewBy: dateSchema.nullable(),
  /** Set when something newer has overtaken this entry: it is kept, and marked, but no longer answers. */
  superseded: z.strictObject({ reason: byLanguage(line(500)), by: keySchema.nullable() }).nullable(),
};

/** Text that every kind has, in one language. */
const commonTexts = {
  /** Words people really use for this, beyond those in the text: they help to find it and are never shown. */
  keywords: z.array(z.string().trim().min(1).max(60)).max(60),
  /** True when a person answers for this wording; machine-made wording is false and is marked as such. */
  reviewed: z.boolean(),
};

/**
 * A section of a guide. Its `id` is the same in every language, so that a translation is held against the section it
 * translates wherever that stands; core gives one to whatever comes without.
 */
const guideSectionSchema = z.strictObject({ id: sectionIdSchema.optional(), heading: line(200), body: line(8_000) });
export type GuideSection = z.infer<typeof guideSectionSchema>;

/** A domain as the indicator set of a profile has it: what it is called there, what it is about, what is asked about it. */
const profileDomainSchema = z
  .strictObject({
    number: z.number().int().min(1).max(99),
    names: wordsSchema,
    scope: wordsSchema,
    /** Left out where it was kept before domains named topics. */
    topics: z.array(topicSchema).max(50).optional(),
  })
  .meta({ id: 'ProfileDomain' });
export type ProfileDomain = z.infer<typeof profileDomainSchema>;

const kinds = {
  organization: {
    facts: z.strictObject({
      ...commonFacts,
      phones: z.array(phoneSchema).max(20),
      email: z.email().nullable(),
      url: urlSchema.nullable(),
    }),
    texts: z.strictObject({ ...commonTexts, name: line(200), description: optionalText(4_000) }),
  },
  location: {
    facts: z.strictObject({
      ...commonFacts,
      /** Key of the organization in charge of the place; absent or null: of none in particular. */
      organization: keySchema.nullable().optional(),
      address: addressSchema,
      position: positionSchema.nullable(),
      phones: z.array(phoneSchema).max(20),
      schedules: z.array(scheduleSchema).max(20),
    }),
    texts: z.strictObject({ ...commonTexts, name: line(200), directions: optionalText(1_000) }),
  },
  service: {
    facts: z.strictObject({
      ...commonFacts,
      /** Key of the organization that offers it. */
      organization: keySchema.nullable(),
      status: z.enum(['active', 'inactive', 'temporarilyClosed', 'defunct']),
      phones: z.array(phoneSchema).max(20),
      email: z.email().nullable(),
      url: urlSchema.nullable(),
      /** Hours that hold at every location that has none of its own. */
      schedules: z.array(scheduleSchema).max(20),
      /** Where it is offered: a location's key, with hours and phones that hold only there. */
      atLocations: z
        .array(
          z.strictObject({
            location: keySchema,
            schedules: z.array(scheduleSchema).max(20),
            phones: z.array(phoneSchema).max(20),
          }),
        )
        .max(200),
      languages: z.array(languageCodeSchema).max(40),
      requiredDocuments: z.array(requiredDocumentSchema).max(20),
      cost: costOptionSchema,
      eligibility: eligibilitySchema,
      /** Names of the areas served; empty means the whole municipality. */
      serviceAreas: z.array(line(120)).max(200),
    }),
    texts: z.strictObject({
      ...commonTexts,
      name: line(200),
      description: line(4_000),
      howToApply: optionalText(2_000),
      eligibility: optionalText(2_000),
      costNote: optionalText(1_000),
      documentsNote: optionalText(1_000),
      /** A dated warning shown on top: "closed this week". */
      notice: optionalText(500),
    }),
  },
  helpLine: {
    facts: z.strictObject({
      ...commonFacts,
      phones: z.array(phoneSchema).min(1).max(10),
      /** The dangers it is for, with its place in line: 1 is shown first. */
      dangers: z.array(z.strictObject({ danger: dangerSchema, rank: z.number().int().min(1).max(99) })).max(20),
      /** True when it answers day and night; null when no source says. */
      aroundTheClock: z.boolean().nullable(),
      free: z.boolean().nullable(),
      schedules: z.array(scheduleSchema).max(20),
    }),
    texts: z.strictObject({ ...commonTexts, name: line(120), description: line(1_000) }),
  },
  guide: {
    facts: z.strictObject({
      ...commonFacts,
      /** `law` for what a norm says, `practical` for how to do something, `notice` for the bot's own words about itself. */
      nature: z.enum(['practical', 'law', 'notice']),
      /** Keys of entries that help to act on it. */
      related: z.array(keySchema).max(20),
      /** What it lays down for people with and without papers, as data: said side by side, in every language. */
      terms: z.array(normTermSchema).max(20).optional(),
      /** Keys of the services where these terms hold; shown with them. */
      termsHoldAt: z.array(keySchema).max(20).optional(),
    }),
    texts: z.strictObject({
      ...commonTexts,
      title: line(200),
      summary: line(1_000),
      sections: z.array(guideSectionSchema).max(40),
    }),
  },
  profile: {
    facts: z.strictObject({
      ...commonFacts,
      period: partialDateSchema,
      url: urlSchema.nullable(),
      /** Which profile of its municipality this is: 1 for the first. */
      edition: z.number().int().min(1).max(99).optional(),
      /** What the profile itself rests on; `sources` says who published it. */
      keySources: z.array(sourceSchema).max(100).optional(),
      /** The domains of the indicator set it was assessed by; those of the MGI where it says nothing. */
      domains: z.array(profileDomainSchema).max(99).optional(),
      /** What was asked, where it was assessed here; a profile that was published elsewhere does not say it. */
      questionnaire: questionnaireSchema.optional(),
    }),
    texts: z.strictObject({
      ...commonTexts,
      title: line(200),
      introduction: optionalText(8_000),
      /** The chapter on the place and its migration, in paragraphs. */
      context: z.string().trim().max(20_000).optional(),
    }),
  },
  finding: {
    facts: z.strictObject({
      ...commonFacts,
      /** Key of the profile it was published in. */
      profile: keySchema,
      domain: z.number().int().min(1).max(99),
      type: z.enum(['well-developed', 'potential']),
      /** Place within its domain and type, from 1. */
      order: z.number().int().min(1).max(999),
      /** Keys of the services and help lines through which it reaches people. */
      related: z.array(keySchema).max(20),
      /** Set where a round drafted it. */
      basis: findingBasisSchema.optional(),
    }),
    texts: z.strictObject({ ...commonTexts, text: line(4_000), institution: optionalText(300) }),
  },
  mobileStop: {
    facts: z.strictObject({
      ...commonFacts,
      /** Key of the service that travels. */
      service: keySchema,
      /** The date; with `repeats`, the day from which it comes back. */
      date: stopDaySchema,
      opensAt: timeOfDaySchema,
      closesAt: timeOfDaySchema,
      address: addressSchema,
      position: positionSchema.nullable(),
      /** True when all of it is off; one date is called off among the `exceptions`. */
      cancelled: z.boolean(),
      /** Absent or null: the one date and no other. */
      repeats: recurrenceSchema.nullable().optional(),
      exceptions: z.array(stopExceptionSchema).max(200).optional(),
      /** Keys of the services that are on board. */
      onBoard: z.array(keySchema).max(40).optional(),
      /** Spoken on board. */
      languages: z.array(languageCodeSchema).max(40).optional(),
    }),
    texts: z.strictObject({ ...commonTexts, name: line(200), description: optionalText(2_000) }),
  },
} as const;

export type EntryKind = keyof typeof kinds;
export const entryKinds = Object.keys(kinds) as [EntryKind, ...EntryKind[]];
export const entryKindSchema = z.enum(entryKinds).meta({ id: 'EntryKind' });

export type Facts<Kind extends EntryKind = EntryKind> = z.infer<(typeof kinds)[Kind]['facts']>;
export type Texts<Kind extends EntryKind = EntryKind> = z.infer<(typeof kinds)[Kind]['texts']>;

type KindSchemas<FactsSchema, TextsSchema> = { facts: FactsSchema; texts: TextsSchema };

function inputOf<Kind extends EntryKind, FactsSchema extends z.ZodType, TextsSchema extends z.ZodType>(
  kind: Kind,
  schemas: KindSchemas<FactsSchema, TextsSchema>,
) {
  return z.strictObject({
    kind: z.literal(kind),
    municipality: municipalityIdSchema,
    key: keySchema,
    facts: schemas.facts,
    texts: byLanguage(schemas.texts),
  });
}

function contentOf<FactsSchema extends z.ZodType, TextsSchema extends z.ZodType>({
  facts,
  texts,
}: KindSchemas<FactsSchema, TextsSchema>) {
  return z.object({
    facts,
    texts: byLanguage(texts),
  });
}

function entryOf<Kind extends EntryKind, FactsSchema extends z.ZodType, TextsSchema extends z.ZodType>(
  kind: Kind,
  schemas: KindSchemas<FactsSchema, TextsSchema>,
) {
  return z.object({
    ...inputOf(kind, schemas).shape,
    id: idSchema,
    /** Grows with every write; send back the one you read, so that nobody's work is overwritten unseen. */
    version: z.number().int().positive(),
    /** What the public sees now: the facts of the last publish and the languages published so far. */
    published: contentOf(schemas).nullable(),
    /** One state per language of the draft, and per language that is still public though the draft has dropped it. */
    states: byLanguage(publicationStateSchema),
    /** The steps people took with a language that still hold: who, when and what they wrote beside it. */
    marks: z.array(markSchema),
    /** What becomes public, or leaves the public, by itself. */
    scheduled: z.array(scheduledSchema),
    /** What its translations lack, per language; a language without any is not named. */
    gaps: z.array(translationGapSchema),
    publishedAt: momentSchema.nullable(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
    deletedAt: momentSchema.nullable(),
  });
}

const inputSchema = z
  .discriminatedUnion('kind', [
    inputOf('organization', kinds.organization),
    inputOf('location', kinds.location),
    inputOf('service', kinds.service),
    inputOf('helpLine', kinds.helpLine),
    inputOf('guide', kinds.guide),
    inputOf('profile', kinds.profile),
    inputOf('finding', kinds.finding),
    inputOf('mobileStop', kinds.mobileStop),
  ])
  .meta({ id: 'EntryInput' });

type InputSchema = typeof inputSchema;

/** Named, because the compiler would write all of it out again in the type of every operation that takes one. */
export interface EntryInputSchema extends InputSchema {}

/** What staff write: the draft of an entry. */
export const entryInputSchema: EntryInputSchema = inputSchema;
export type AnyEntryInput = z.infer<typeof entryInputSchema>;
export type EntryInput<Kind extends EntryKind = EntryKind> = Extract<AnyEntryInput, { kind: Kind }>;

const fullSchema = z
  .discriminatedUnion('kind', [
    entryOf('organization', kinds.organization),
    entryOf('location', kinds.location),
    entryOf('service', kinds.service),
    entryOf('helpLine', kinds.helpLine),
    entryOf('guide', kinds.guide),
    entryOf('profile', kinds.profile),
    entryOf('finding', kinds.finding),
    entryOf('mobileStop', kinds.mobileStop),
  ])
  .meta({ id: 'Entry' });

type FullSchema = typeof fullSchema;

export interface EntrySchema extends FullSchema {}

/** An entry as staff see it: draft and published side by side. */
export const entrySchema: EntrySchema = fullSchema;
export type AnyEntry = z.infer<typeof entrySchema>;
export type Entry<Kind extends EntryKind = EntryKind> = Extract<AnyEntry, { kind: Kind }>;

/**
 * What the public sees of an entry; what answers are made of. `outdated` names the languages nobody is sure of any more;
 * `change` says which change of what is public was the last of this entry, and when: absent for a draft that is tried out.
 */
export type PublishedEntry<Kind extends EntryKind = EntryKind> = Kind extends EntryKind
  ? {
      kind: Kind;
      key: string;
      facts: Facts<Kind>;
      texts: Record<string, Texts<Kind>>;
      outdated?: readonly string[];
      change?: PublicChangeMark;
    }
  : never;

/** `revision` is the municipality's, and grows with every change. */
export type PublicChangeMark = { revision: number; at: string };

/** The schemas of one kind's facts and of its texts in one language. */
export function schemasOfKind<Kind extends EntryKind>(kind: Kind): (typeof kinds)[Kind] {
  return kinds[kind];
}
