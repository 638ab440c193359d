import type { Item, Topic } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { type Block, bold, join, plain } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { needMunicipality } from '../municipality/chosen-municipality.js';
import { itemButton } from './item-button.js';
import type { Shown } from './show-topics.js';
import { topicButton, topicsButton } from './topic-buttons.js';

/** As many as a phone shows with their buttons, without scrolling. */
const PAGE = 6;

/** One page of a topic's services. Null when the municipality had to be asked for first. */
export async function servicesView(
  window: Window,
  ctx: BotContext,
  { topic, offset }: { topic: Topic; offset: number },
): Promise<Shown | null> {
  const municipality = await needMunicipality(window, ctx);
  if (municipality === null) return null;
  const { items, total } = await window.core.listPublicServices({
    params: { municipality: municipality.id },
    query: { language: ctx.language, topic, offset, limit: PAGE },
  });
  const keyboard = itemRows(ctx, items, municipality.id, offset);
  turnPages(ctx, keyboard, { topic, offset, total });
  return { blocks: blocksOf(ctx, items, { topic, offset, total }), keyboard };
}

type Page = { topic: Topic; offset: number; total: number };

function blocksOf(ctx: BotContext, items: readonly Item[], { topic, offset, total }: Page): Block[] {
  if (items.length === 0) return [lines(ctx.say('services.none'))];
  const range = { topic: ctx.say(`topic.${topic}`), from: offset + 1, to: offset + items.length, total };
  return [[bold(ctx.say('services.list', range))], ...items.map((item, index) => shortBlock(item, offset + index + 1))];
}

function shortBlock({ title, facts }: Item, number: number): Block {
  const where = facts.find(({ kind }) => kind === 'address')?.value.split('\n')[0] ?? '';
  const open = facts.find(({ kind }) => kind === 'opening')?.value ?? '';
  return [...lines(`${number}. ${title}`, bold), join([plain(where), plain(open)], ' · ')];
}

function itemRows(ctx: BotContext, items: readonly Item[], municipality: string, offset: number): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [index, { key }] of items.entries()) {
    const data = itemButton.pack(municipality, ctx.language, key);
    keyboard.add(...callbackButton(String(offset + index + 1), data));
  }
  return keyboard.row();
}

function turnPages(ctx: BotContext, keyboard: InlineKeyboard, { topic, offset, total }: Page): void {
  const previous = topicButton.pack(topic, String(Math.max(0, offset - PAGE)));
  const next = topicButton.pack(topic, String(offset + PAGE));
  if (offset > 0) keyboard.add(...callbackButton(`‹ ${ctx.say('services.previous')}`, previous));
  if (offset + PAGE < total) keyboard.add(...callbackButton(`${ctx.say('services.next')} ›`, next));
  keyboard.row().add(...callbackButton(ctx.say('services.back'), topicsButton.pack()));
}
