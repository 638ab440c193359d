import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { sayingIn } from '../../say.js';
import { send, sendPicture } from '../../telegram/send.js';
import { domainRows } from './domain-rows.js';
import { findProfile, type ProfileReference } from './find-profile.js';
import { findWheel } from './find-wheel.js';
import { wheelInWords } from './wheel-in-words.js';

/** Shows the wheel of a profile as a picture with all of it in words, its date and source, and a button for each domain. */
export async function showWheel(window: Window, ctx: BotContext, reference: ProfileReference): Promise<void> {
  const profile = await findProfile(window, ctx, reference);
  if (profile === null) return send(ctx, { blocks: [lines(sayingIn(reference.language)('profile.none'))] });
  const keyboard = new InlineKeyboard(domainRows(profile, reference));
  const message = { blocks: wheelInWords(profile, reference.language), keyboard };
  const picture = await findWheel(window, ctx, reference);
  const isSent = picture !== null && (await sendPicture(window, ctx, { ...message, picture }));
  if (!isSent) await send(ctx, message);
}
