import { Composer } from 'grammy';
import type { BotContext } from '../../context.js';
import { bold } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { send } from '../../telegram/send.js';

/** `/privacy`: what is kept, what is not, and how to have it deleted. */
export function privacyFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['privacy', 'privacidad', 'privacidade', 'confidentialite'], (ctx) =>
    send(ctx, { blocks: [[bold(ctx.say('privacy.title')), ...lines(ctx.say('privacy.notice'))]] }),
  );
  return feature;
}
