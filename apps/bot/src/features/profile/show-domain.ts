import type { PublicDomain, PublicProfile } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { type Block, bold, italic } from '../../presentation/html.js';
import { nameLanguage } from '../../presentation/language-names.js';
import { lines } from '../../presentation/lines.js';
import { pageButton } from '../../presentation/link-buttons.js';
import { sayingIn } from '../../say.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { send } from '../../telegram/send.js';
import { topicsButton } from '../services/topic-buttons.js';
import { findProfile, type ProfileReference } from './find-profile.js';
import { wheelButton } from './profile-buttons.js';
import { originLines } from './wheel-in-words.js';

/** Tells what the profile states of one domain; where it states nothing done, that nothing is known, and a way on. */
export async function showDomain(
  window: Window,
  ctx: BotContext,
  { domain: number, ...reference }: ProfileReference & { domain: number },
): Promise<void> {
  const profile = await findProfile(window, ctx, reference);
  const domain = profile?.domains.find((each) => each.number === number);
  const say = sayingIn(reference.language);
  const told = profile === null || domain === undefined ? [] : statementBlocks(profile, domain, reference.language);
  await send(ctx, {
    blocks: told.length > 0 ? told : [lines(say('profile.empty'))],
    keyboard: new InlineKeyboard([
      pageButton(profile ?? {}, say),
      callbackButton(say('profile.button'), wheelButton.pack(reference.municipality, reference.language)),
      callbackButton(say('ask.byTopic'), topicsButton.pack()),
    ]),
  });
}

/** The statements one after the other; what holds for all of them, their date and who says so, once. */
function statementBlocks(profile: PublicProfile, { name, statements }: PublicDomain, language: string): Block[] {
  if (statements.length === 0) return [];
  const say = sayingIn(language);
  const foreign = [...new Set(statements.map((each) => each.language))].filter((each) => each !== language);
  return [
    lines(say('profile.domain', { domain: name, date: profile.date }), bold),
    ...statements.map(({ text, institution }) => [...lines(`• ${text}`), ...lines(institution, italic)]),
    [
      ...lines(`⚠ ${profile.note}`),
      ...foreign.flatMap((each) => lines(say('ask.writtenIn', { language: nameLanguage(each, language) }), italic)),
      ...originLines(profile, language),
    ],
  ];
}
