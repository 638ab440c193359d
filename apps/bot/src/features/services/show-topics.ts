import type { Topic } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { type Block, bold } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { nearbyButton } from '../location/nearby-button.js';
import { needMunicipality } from '../municipality/chosen-municipality.js';
import { nameOf } from '../municipality/municipality-keyboard.js';
import { topicButton } from './topic-buttons.js';

export type Shown = { blocks: Block[]; keyboard: InlineKeyboard };

/** The topics that have services, with how many. Null when the municipality had to be asked for first. */
export async function topicsView(window: Window, ctx: BotContext): Promise<Shown | null> {
  const municipality = await needMunicipality(window, ctx);
  if (municipality === null) return null;
  const { items } = await window.core.listPublicTopics({ params: { municipality: municipality.id } });
  if (items.length === 0) return { blocks: [lines(ctx.say('services.none'))], keyboard: new InlineKeyboard() };
  const title = ctx.say('services.title', { municipality: nameOf(municipality, ctx.language) });
  return { blocks: [[bold(title), ...lines(ctx.say('services.choose'))]], keyboard: topicsKeyboard(ctx, items) };
}

function topicsKeyboard(ctx: BotContext, topics: readonly { topic: Topic; services: number }[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [index, { topic, services }] of topics.entries()) {
    keyboard.add(...callbackButton(`${ctx.say(`topic.${topic}`)} (${services})`, topicButton.pack(topic, '0')));
    if (index % 2 === 1) keyboard.row();
  }
  return keyboard.row().add(...callbackButton(ctx.say('services.near'), nearbyButton.pack()));
}
