import type { Item, MunicipalitySummary, Position } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { bold } from '../../presentation/html.js';
import { itemBlocks } from '../../presentation/item.js';
import { lines } from '../../presentation/lines.js';
import { findLink } from '../../presentation/link-buttons.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { send } from '../../telegram/send.js';
import { whileTyping } from '../../telegram/typing.js';
import { needMunicipality } from '../municipality/chosen-municipality.js';
import { nameOf } from '../municipality/municipality-keyboard.js';
import { itemButton } from '../services/item-button.js';

const NEAREST = 5;

/** Says what is nearest to a position, with how far and whether it is open. The position goes no further than this question. */
export async function showNearest(window: Window, ctx: BotContext, { latitude, longitude }: Position): Promise<void> {
  const waiting = ctx.callbackQuery?.message?.reply_to_message?.message_id ?? ctx.msgId;
  const municipality = await needMunicipality(window, ctx, waiting);
  if (municipality === null) return;
  const list = window.core.listPublicServices({
    params: { municipality: municipality.id },
    query: { language: ctx.language, latitude, longitude, limit: NEAREST },
  });
  const { items } = await whileTyping(window, ctx, list);
  const near = items.filter(({ distance }) => distance !== null);
  await sayNearest(ctx, municipality, near);
}

/** Two messages: Telegram takes the location keyboard away in one, and shows buttons in the other. */
async function sayNearest(ctx: BotContext, municipality: MunicipalitySummary, items: readonly Item[]): Promise<void> {
  const place = { municipality: nameOf(municipality, ctx.language) };
  const title = ctx.say(items.length === 0 ? 'location.noPositions' : 'location.nearest', place);
  await send(ctx, {
    blocks: [items.length === 0 ? lines(title) : lines(title, bold)],
    ...(ctx.chat?.type === 'private' ? { keyboard: { remove_keyboard: true } } : {}),
  });
  if (items.length === 0) return;
  const blocks = items.map((item, index) => nearBlock(ctx, item, index + 1));
  await send(ctx, { blocks, keyboard: nearKeyboard(ctx, items, municipality.id) });
}

function nearBlock(ctx: BotContext, item: Item, number: number) {
  const numbered = { ...item, title: `${number}. ${item.title}`, summary: '', facts: withDistance(ctx, item) };
  return itemBlocks(numbered, ctx.language, 'brief').flat();
}

function withDistance(ctx: BotContext, { facts, distance }: Item): Item['facts'] {
  if (distance === null || facts.some(({ kind }) => kind === 'distance')) return facts;
  return [{ kind: 'distance', label: '', value: writeDistance(ctx, distance) }, ...facts];
}

/** To what a walker needs: tens of metres, then tenths of a kilometre. */
function writeDistance(ctx: BotContext, metres: number): string {
  if (metres < 950) return ctx.say('location.distanceMetres', { distance: Math.max(10, Math.round(metres / 10) * 10) });
  const kilometres = new Intl.NumberFormat(ctx.language, { maximumFractionDigits: 1 }).format(metres / 1_000);
  return ctx.say('location.distanceKilometres', { distance: kilometres });
}

function nearKeyboard(ctx: BotContext, items: readonly Item[], municipality: string): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [index, item] of items.entries()) {
    const data = itemButton.pack(municipality, ctx.language, item.key);
    const map = findLink(item, 'map');
    keyboard.add(...callbackButton(`${index + 1}. ${ctx.say('ask.more')}`, data));
    if (map !== null) keyboard.url(`${index + 1}. ${ctx.say('ask.map')}`, map);
    keyboard.row();
  }
  return keyboard;
}
