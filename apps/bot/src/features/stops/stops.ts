import { Composer } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { acknowledge } from '../../telegram/send.js';
import { showStops } from './show-stops.js';
import { leaveStopButton, remindButton } from './stop-buttons.js';
import { leaveStop, remindOfStop } from './watch-stop.js';

/** `/stops`: where mobile offices are in the next days; one press to be reminded, one to take that back. */
export function stopsFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['stops', 'paradas', 'arrets', 'are'], (ctx) => showStops(window, ctx));
  feature.callbackQuery(remindButton.filter, async (ctx, next) => {
    const stop = remindButton.unpack(ctx.callbackQuery.data);
    if (stop === null) return next();
    await acknowledge(window, ctx);
    const [municipality, key] = stop;
    await remindOfStop(window, ctx, { municipality, key });
  });
  feature.callbackQuery(leaveStopButton.filter, async (ctx, next) => {
    const stop = leaveStopButton.unpack(ctx.callbackQuery.data);
    if (stop === null) return next();
    await acknowledge(window, ctx);
    const [municipality, key] = stop;
    await leaveStop(window, ctx, { municipality, key });
  });
  return feature;
}
