import { z } from 'zod';
import { idSchema, keySchema, languageCodeSchema, topicSchema } from '../values.js';
import { indicatorKeySchema } from './assessment.js';

/** How far back questions are counted, in days. */
export const statisticsPeriods = ['30', '90', '365'] as const;
export type StatisticsPeriod = (typeof statisticsPeriods)[number];

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
    domains: z.array(
      z.object({
        number: z.number().int(),
        /** What the newest published profile says of it; null without one. */
        findings: z.object({ wellDeveloped: z.number().int(), potential: z.number().int() }).nullable(),
        topics: z.array(topicStatisticsSchema),
        help: domainHelpSchema,
      }),
    ),
    /** What stands beside no domain: no topic was recognised, or it was about the window itself. */
    other: z.array(topicStatisticsSchema),
  })
  .meta({ id: 'DomainStatistics' });
export type DomainStatistics = z.infer<typeof domainStatisticsSchema>;
