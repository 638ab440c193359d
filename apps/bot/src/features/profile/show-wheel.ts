import type { PublicProfile } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { type Block, bold } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { pageButton } from '../../presentation/link-buttons.js';
import { writeOrigin } from '../../presentation/origin.js';
import { sayingIn } from '../../say.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { send } from '../../telegram/send.js';
import { findProfile, type ProfileReference } from './find-profile.js';
import { domainButton } from './profile-buttons.js';

/** Shows the wheel of a profile: what it says in words, its date and source, and a button for each domain. */
export async function showWheel(window: Window, ctx: BotContext, reference: ProfileReference): Promise<void> {
  const profile = await findProfile(window, ctx, reference);
  const say = sayingIn(reference.language);
  if (profile === null) return send(ctx, { blocks: [lines(say('profile.none'))] });
  await send(ctx, {
    blocks: [...wheelInWords(profile, reference.language), lines(say('profile.choose'))],
    keyboard: domainKeyboard(profile, reference),
  });
}

/** What somebody reads who sees no picture: all that the wheel shows. */
export function wheelInWords(profile: PublicProfile, language: string): Block[] {
  const { title, date, wheel, source } = profile;
  const say = sayingIn(language);
  // What a profile said on its date is not checked again: only who said it is told.
  const origin = source === null ? '' : writeOrigin([{ source, checkedAt: null, warning: '' }], language);
  return [[...lines(say('profile.title', { title, date }), bold), ...lines(wheel)], lines(origin)];
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
