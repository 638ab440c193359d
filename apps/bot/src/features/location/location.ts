import { languages } from '@ventanilla/languages';
import { Composer, Keyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { sayingIn } from '../../say.js';
import { acknowledge, send } from '../../telegram/send.js';
import { nearbyButton } from './nearby-button.js';
import { showNearest } from './show-nearest.js';

/** A shared location shows what is nearest; `/nearby` offers to share it. */
export function locationFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['nearby', 'near', 'cerca', 'perto', 'toupre'], inviteLocation);
  feature.callbackQuery(nearbyButton.filter, async (ctx) => {
    await acknowledge(window, ctx);
    await inviteLocation(ctx);
  });
  feature.on('message:location', (ctx) => showNearest(window, ctx, ctx.msg.location));
  // A live location arrives again and again as an edit: the first one was answered.
  feature.on('edited_message:location', () => undefined);
  feature.hears(cancelWordings(), (ctx) =>
    send(ctx, { blocks: [lines(ctx.say('location.cancelled'))], keyboard: { remove_keyboard: true } }),
  );
  return feature;
}

/** Telegram lets a bot ask for a location in a private chat only. */
async function inviteLocation(ctx: BotContext): Promise<void> {
  if (ctx.chat?.type !== 'private') return send(ctx, { blocks: [lines(ctx.say('location.privateOnly'))] });
  const keyboard = new Keyboard().requestLocation(ctx.say('location.share')).row().text(ctx.say('location.cancel'));
  await send(ctx, { blocks: [lines(ctx.say('location.invite'))], keyboard: keyboard.resized().oneTime() });
}

/** A reply keyboard sends its label as a message; it may be from before the language was changed. */
function cancelWordings(): string[] {
  return languages.map(({ code }) => sayingIn(code)('location.cancel'));
}
