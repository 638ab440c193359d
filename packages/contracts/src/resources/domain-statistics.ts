import { z } from 'zod';
import { idSchema, keySchema, languageCodeSchema, topicSchema } from '../values.js';
import { indicatorKeySchema } from './assessment.js';
import { wordsSchema } from './indicator-set.js';

/** How far back questions are counted, in days. */
export const statisticsPeriods = ['30', '90', '365'] as const;
export type StatisticsPeriod = (typeof statisticsPeriods)[number];

/** Whose domains stand beside what was asked: of the newest profile, of the newest round, or of the MGI without either. */
export const domainsOf = ['profile', 'round', 'mgi'] as const;
export type DomainsOf = (typeof domainsOf)[number];

/** A count of questions; null when it is not shown, because few people could be recognised. */
const shownCount = z.number().int().min(0).nullable();

/** What was asked about one topic. All counts hold for the same people: what is hidden in one shows in none. */
export const topicStatisticsSchema = z
  .object({
    /** Null for questions of which no topic was recognised. */
    topic: topicSchema.nullable(),
    asked: shownCount,
    answered: shownCount,
    unanswered: shownCount,
    languages: z.array(z.object({ language: languageCodeSchema, questions: shownCount })),
  })
  .meta({ id: 'TopicStatistics' });
export type TopicStatistics = z.infer<typeof topicStatisticsSchema>;

/** How far what is published can be relied on: checked and not due, due or outdated, or never checked by anybody. */
export const entryReliances = ['verified', 'due', 'neverChecked'] as const;
export type EntryReliance = (typeof entryReliances)[number];

/**
 * Services and help lines that are public on the topics of a domain, or that a finding of the newest profile or a
 * question of the newest round names; those to look after come first, at most twelve.
 */
export const domainHelpSchema = z
  .object({
    verified: z.number().int().min(0),
    due: z.number().int().min(0),
    neverChecked: z.number().int().min(0),
    shown: z.array(
      z.object({
        id: idSchema,
        kind: z.enum(['service', 'helpLine']),
        key: keySchema,
        name: z.string(),
        reliance: z.enum(entryReliances),
        /** Keys of the questions of the newest round that name it. */
        indicators: z.array(indicatorKeySchema),
      }),
    ),
  })
  .meta({ id: 'DomainHelp' });
export type DomainHelp = z.infer<typeof domainHelpSchema>;

export const domainStatisticsSchema = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    /** Counts below this are not shown. */
    smallest: z.number().int(),
    asked: shownCount,
    unanswered: shownCount,
    domainsOf: z.enum(domainsOf),
    /** Whose domains can be asked for. */
    choices: z.array(z.enum(['profile', 'round'])),
    domains: z.array(
      z.object({
        number: z.number().int(),
        names: wordsSchema,
        /** The topics its set says belong to it. One may belong to several: its row is the same beside each of them. */
        covers: z.array(topicSchema),
        /** What the newest published profile says of it; null without one, and where that does not have this domain. */
        findings: z.object({ wellDeveloped: z.number().int(), potential: z.number().int() }).nullable(),
        topics: z.array(topicStatisticsSchema),
        help: domainHelpSchema,
      }),
    ),
    /** What stands beside no domain: topics that none names, and questions of which no topic was recognised. */
    other: z.object({ covers: z.array(topicSchema), topics: z.array(topicStatisticsSchema), help: domainHelpSchema }),
  })
  .meta({ id: 'DomainStatistics' });
export type DomainStatistics = z.infer<typeof domainStatisticsSchema>;
