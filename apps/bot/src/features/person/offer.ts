import type { CaseReason } from '@ventanilla/contracts';
import type { InlineKeyboardButton } from 'grammy/types';
import type { BotContext, Window } from '../../context.js';
import { sayingIn } from '../../say.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { personButton } from './person-buttons.js';

/** A button that leads to a person; none where nobody can be had, where it is not known, or in a group. */
export async function offerOfPerson(
  { people, logger }: Window,
  ctx: BotContext,
  { municipality, reason, language }: { municipality: string; reason: CaseReason; language: string },
): Promise<InlineKeyboardButton[]> {
  if (ctx.chat?.type !== 'private') return [];
  try {
    const isOffered = await people.in(municipality, ctx.asker);
    return isOffered
      ? callbackButton(sayingIn(language)('command.person'), personButton.pack(municipality, reason))
      : [];
  } catch (error) {
    logger.warn({ error }, 'Whether a person can be had could not be asked');
    return [];
  }
}
