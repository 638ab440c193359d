import type { PublicDomain } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { type Block, bold, italic } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { pageButton } from '../../presentation/link-buttons.js';
import { writeOrigin } from '../../presentation/origin.js';
import { sayingIn } from '../../say.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { send } from '../../telegram/send.js';
import { topicsButton } from '../services/topic-buttons.js';
import { findProfile, type ProfileReference } from './find-profile.js';
import { wheelButton } from './profile-buttons.js';

/** Tells what the profile states of one domain; where it states nothing done, that nothing is known, and a way on. */
export async function showDomain(
  window: Window,
  ctx: BotContext,
  { domain: number, ...reference }: ProfileReference & { domain: number },
): Promise<void> {
  const profile = await findProfile(window, ctx, reference);
  const domain = profile?.domains.find((each) => each.number === number);
  const say = sayingIn(reference.language);
  const isTold = domain !== undefined && domain.statements.length > 0;
  await send(ctx, {
    blocks: isTold ? statementBlocks(domain, reference.language) : [lines(say('profile.empty'))],
    keyboard: new InlineKeyboard([
      pageButton(profile ?? {}, say),
      callbackButton(say('profile.button'), wheelButton.pack(reference.municipality, reference.language)),
      callbackButton(say('ask.byTopic'), topicsButton.pack()),
    ]),
  });
}

/** The statements one after the other; what holds for all of them, that they are of a date and who says so, once. */
function statementBlocks({ name, statements }: PublicDomain, language: string): Block[] {
  const say = sayingIn(language);
  const warnings = [...new Set(statements.flatMap(({ warning }) => warning ?? []))];
  const notes = warnings.flatMap((warning) => lines(`⚠ ${warning}`));
  return [
    lines(say('profile.domain', { domain: name }), bold),
    ...statements.map(({ summary }) => lines(`• ${summary}`)),
    [...notes, ...lines(writeOrigin(statements, language), italic)],
  ];
}
