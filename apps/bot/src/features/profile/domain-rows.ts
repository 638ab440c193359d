import { CoreError, type PublicProfile } from '@ventanilla/contracts';
import type { InlineKeyboardButton } from 'grammy/types';
import type { BotContext, Window } from '../../context.js';
import { pageButton } from '../../presentation/link-buttons.js';
import { sayingIn } from '../../say.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { findProfile, type ProfileReference } from './find-profile.js';
import { domainButton } from './profile-buttons.js';

/** A button for each domain of which something is told, and the profile's page: nobody is led to what a municipality lacks. */
export function domainRows(
  profile: PublicProfile,
  { municipality, language }: ProfileReference,
): InlineKeyboardButton[][] {
  const told = profile.domains.filter(({ statements }) => statements.length > 0);
  const rows = told.map(({ number, name }) =>
    callbackButton(`${number}. ${name}`, domainButton.pack(municipality, language, String(number))),
  );
  return [...rows, pageButton(profile, sayingIn(language))].filter(({ length }) => length > 0);
}

/** The same for who asked what the profile does not tell; without them the answer is said all the same. */
export async function offerDomains(
  window: Window,
  ctx: BotContext,
  reference: ProfileReference,
): Promise<InlineKeyboardButton[][]> {
  try {
    const profile = await findProfile(window, ctx, reference);
    return profile === null ? [] : domainRows(profile, reference);
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    window.logger.warn({ error }, 'The domains of a profile could not be had; the answer is said without them');
    return [];
  }
}
