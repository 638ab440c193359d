import { z } from 'zod';
import { languageCodeSchema, municipalityIdSchema, topicSchema } from '../values.js';

/** Null is a number that is not shown: it is small, or a small one could be worked out from it. */
const countSchema = z.number().int().min(10).nullable();

const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Write the month as 2026-02');

/**
 * What was asked in one whole month. Every topic there is and every language of the municipality has a row, whether or
 * not anybody asked, so that an absent row gives nothing away; `other` is the rest.
 */
export const publicStatisticsMonthSchema = z
  .object({
    month: monthSchema,
    questions: z.number().int().min(10),
    byTopic: z.array(z.object({ topic: z.union([topicSchema, z.literal('other')]), questions: countSchema })),
    byLanguage: z.array(
      z.object({ language: z.union([languageCodeSchema, z.literal('other')]), questions: countSchema }),
    ),
  })
  .meta({ id: 'PublicStatisticsMonth' });
export type PublicStatisticsMonth = z.infer<typeof publicStatisticsMonthSchema>;

/** How many questions a municipality's window was asked; never who asked. Months with fewer than ten are left out. */
export const publicStatisticsSchema = z
  .object({
    municipality: municipalityIdSchema,
    /** Smaller numbers are not shown. */
    smallestShown: z.number().int().positive(),
    /** Newest first. */
    months: z.array(publicStatisticsMonthSchema),
  })
  .meta({ id: 'PublicStatistics' });
export type PublicStatistics = z.infer<typeof publicStatisticsSchema>;
