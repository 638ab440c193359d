import type { PublicProfile } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { pageButton } from '../../presentation/link-buttons.js';
import { sayingIn } from '../../say.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { send, sendPicture } from '../../telegram/send.js';
import { findProfile, type ProfileReference } from './find-profile.js';
import { findWheel } from './find-wheel.js';
import { domainButton } from './profile-buttons.js';
import { wheelInWords } from './wheel-in-words.js';

/** Shows the wheel of a profile as a picture with all of it in words, its date and source, and a button for each domain. */
export async function showWheel(window: Window, ctx: BotContext, reference: ProfileReference): Promise<void> {
  const profile = await findProfile(window, ctx, reference);
  if (profile === null) return send(ctx, { blocks: [lines(sayingIn(reference.language)('profile.none'))] });
  const message = { blocks: wheelInWords(profile, reference.language), keyboard: domainKeyboard(profile, reference) };
  const picture = await findWheel(window, ctx, reference);
  const isSent = picture !== null && (await sendPicture(window, ctx, { ...message, picture }));
  if (!isSent) await send(ctx, message);
}

/** Only domains of which something is told: nobody is led to what a municipality lacks. */
function domainKeyboard(profile: PublicProfile, { municipality, language }: ProfileReference): InlineKeyboard {
  const told = profile.domains.filter(({ statements }) => statements.length > 0);
  return new InlineKeyboard([
    ...told.map(({ number, name }) =>
      callbackButton(`${number}. ${name}`, domainButton.pack(municipality, language, String(number))),
    ),
    pageButton(profile, sayingIn(language)),
  ]);
}
