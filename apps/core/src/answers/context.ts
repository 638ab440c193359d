import type { Context } from '@ventanilla/answering';
import { topicSchema } from '@ventanilla/contracts';
import { z } from 'zod';

const contextSchema: z.ZodType<Context> = z.object({
  keys: z.array(z.string()),
  needs: z.array(z.string()),
  topic: topicSchema.nullable(),
});

/** What was remembered of the last question; null when another version of core remembered it in another shape. */
export function readContext(remembered: unknown): Context | null {
  return contextSchema.safeParse(remembered).data ?? null;
}
