import { aspects, type Context } from '@ventanilla/answering';
import { askedBackSchema, dangerSchema, languageCodeSchema, outcomeSchema, topicSchema } from '@ventanilla/contracts';
import { z } from 'zod';

const choiceSchema = z.templateLiteral([z.enum(['entry', 'door', 'who', 'municipality']), ':', z.string()]);

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
  language: languageCodeSchema.optional(),
});

/** What was remembered of the last question; null when another version of core remembered it in another shape. */
export function readContext(remembered: unknown): Context | null {
  return contextSchema.safeParse(remembered).data ?? null;
}
