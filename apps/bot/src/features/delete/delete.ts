import { Composer, InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton, callbackData } from '../../telegram/callback-data.js';
import { acknowledge, editInPlace, send } from '../../telegram/send.js';

const deleteButton = callbackData('delete', /^(yes|no)$/);

/** `/delete`: deletes everything kept about the chat, once it was confirmed. */
export function deleteFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['delete', 'borrar', 'apagar', 'effacer', 'efase'], async (ctx) => {
    const keyboard = new InlineKeyboard()
      .add(...callbackButton(ctx.say('delete.yes'), deleteButton.pack('yes')))
      .row()
      .add(...callbackButton(ctx.say('delete.no'), deleteButton.pack('no')));
    await send(ctx, { blocks: [lines(ctx.say('delete.confirm'))], keyboard });
  });
  feature.callbackQuery(deleteButton.filter, async (ctx, next) => {
    const [decision] = deleteButton.unpack(ctx.callbackQuery.data) ?? [];
    if (decision === undefined) return next();
    if (decision === 'yes') await deleteAsker(window, ctx.asker);
    await acknowledge(window, ctx);
    const said = ctx.say(decision === 'yes' ? 'delete.done' : 'delete.kept');
    await editInPlace(window, ctx, { blocks: [lines(said)] });
  });
  return feature;
}

async function deleteAsker({ core, lastKnown }: Window, asker: string): Promise<void> {
  await core.deleteAsker({ params: { asker } });
  lastKnown.forget(asker);
}
