import {
  askedDays,
  aspects,
  type Circumstances,
  type Context,
  dayParts,
  standings,
  type When,
} from '@ventanilla/answering';
import {
  askedBackSchema,
  dangerSchema,
  gradeSchema,
  languageCodeSchema,
  outcomeSchema,
  topicSchema,
} from '@ventanilla/contracts';
import { z } from 'zod';

const choiceSchema = z.templateLiteral([z.enum(['entry', 'door', 'who', 'municipality']), ':', z.string()]);

const circumstancesSchema: z.ZodType<Circumstances> = z.object({
  standing: z.enum(standings).nullable(),
  ownAge: z.number().nullable(),
  childAges: z.array(z.number()),
  pregnant: z.boolean(),
});

const whenSchema: z.ZodType<When> = z.object({
  now: z.boolean(),
  days: z.array(z.enum(askedDays)),
  date: z.string().nullable(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  part: z.enum(dayParts).nullable(),
});

const contextSchema: z.ZodType<Context> = z.object({
  keys: z.array(z.string()),
  needs: z.array(z.string()),
  topic: topicSchema.nullable(),
  sections: z.record(z.string(), z.number()).optional(),
  aspects: z.array(z.enum(aspects)).optional(),
  who: z.array(z.string()).optional(),
  doors: z.array(z.string()).optional(),
  choices: z.array(choiceSchema).optional(),
  asks: askedBackSchema.nullable().optional(),
  outcome: outcomeSchema.optional(),
  danger: dangerSchema.nullable().optional(),
  grade: gradeSchema.nullable().optional(),
  language: languageCodeSchema.optional(),
  circumstances: circumstancesSchema.optional(),
  when: whenSchema.nullable().optional(),
});

/** Beside the context of a conversation: keys of the alerts that were told in it. */
const toldSchema = z.object({ alerts: z.array(z.string()) });

/** The alerts that were told in a conversation. */
export function readToldAlerts(remembered: unknown): readonly string[] {
  return toldSchema.safeParse(remembered).data?.alerts ?? [];
}

/** What was remembered of the last question; null when another version of core remembered it in another shape. */
export function readContext(remembered: unknown): Context | null {
  return contextSchema.safeParse(remembered).data ?? null;
}
