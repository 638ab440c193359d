import type { Answer } from '@ventanilla/contracts';
import type { BotContext, Window } from '../../context.js';
import { send } from '../../telegram/send.js';
import { presentAnswer } from '../ask/present-answer.js';

/** Nobody in danger waits for a slow core: after that the message itself is told not to have arrived, with the numbers. */
const PATIENCE_MS = 1_500;

/** The help lines for what is written to people, when it tells of danger. */
export async function sayDanger(window: Window, ctx: BotContext, municipality: string, text: string): Promise<void> {
  const danger = await dangerIn(window, ctx, municipality, text);
  if (danger) await send(ctx, { blocks: presentAnswer(danger, municipality, null).blocks });
}

async function dangerIn(
  { core, logger }: Window,
  ctx: BotContext,
  municipality: string,
  text: string,
): Promise<Answer | null> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const body = { municipality, text, language: ctx.language };
  try {
    return (await core.recogniseDanger({ body }, { signal })).answer;
  } catch (error) {
    logger.warn({ error }, 'Danger could not be looked for');
    return null;
  }
}
