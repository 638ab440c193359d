import { topicSchema } from '@ventanilla/contracts';
import { Composer } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { acknowledge, editInPlace, send } from '../../telegram/send.js';
import { itemButton } from './item-button.js';
import { showItem } from './show-item.js';
import { servicesView } from './show-services.js';
import { topicsView } from './show-topics.js';
import { topicButton, topicsButton } from './topic-buttons.js';

/** `/services`: topics, then a topic's services in pages, then a service. Browsing changes one message in place. */
export function servicesFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['services', 'servicios', 'servicos', 'sevis'], async (ctx) => {
    const view = await topicsView(window, ctx);
    if (view !== null) await send(ctx, view);
  });
  feature.callbackQuery(topicsButton.filter, async (ctx) => {
    await acknowledge(window, ctx);
    const view = await topicsView(window, ctx);
    if (view !== null) await send(ctx, view);
  });
  feature.callbackQuery(topicButton.filter, async (ctx, next) => {
    const [name, offset = '0'] = topicButton.unpack(ctx.callbackQuery.data) ?? [];
    const topic = topicSchema.safeParse(name);
    if (!topic.success) return next();
    await acknowledge(window, ctx);
    const view = await servicesView(window, ctx, { topic: topic.data, offset: Number(offset) });
    if (view !== null) await editInPlace(window, ctx, view);
  });
  feature.callbackQuery(itemButton.filter, async (ctx, next) => {
    const values = itemButton.unpack(ctx.callbackQuery.data);
    if (values === null) return next();
    await acknowledge(window, ctx);
    const [municipality, language, key] = values;
    await showItem(window, ctx, { municipality, language, key });
  });
  return feature;
}
