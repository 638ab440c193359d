import type { CaseReason } from '@ventanilla/contracts';
import type { InlineKeyboardButton } from 'grammy/types';
import type { BotContext, Window } from '../../context.js';
import { sayingIn } from '../../say.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { personButton } from './person-buttons.js';

/** What was asked is answered without it: an offer is not worth waiting for. */
const PATIENCE_MS = 700;

/** A button that leads to a person; none where nobody can be had, where it is not known, or in a group. */
export async function offerOfPerson(
  { core, logger }: Window,
  ctx: BotContext,
  { municipality, reason, language }: { municipality: string; reason: CaseReason; language: string },
): Promise<InlineKeyboardButton[]> {
  if (ctx.chat?.type !== 'private') return [];
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const { door } = await core.getOwnStanding({ params: { asker: ctx.asker }, query: { municipality } }, { signal });
    const text = sayingIn(language)('command.person');
    return door.offered ? callbackButton(text, personButton.pack(municipality, reason)) : [];
  } catch (error) {
    logger.warn({ error }, 'Whether a person can be had could not be asked');
    return [];
  }
}
