import type { Item, MunicipalitySummary, Position, StopDate } from '@ventanilla/contracts';
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
import { dateBlocks, stopKeyboard } from '../stops/show-stops.js';

const NEAREST = 5;
/** Dates of mobile offices beside them. */
const NEAREST_STOPS = 2;

/** Says what is nearest to a position, with how far and whether it is open. The position goes no further than this question. */
export async function showNearest(window: Window, ctx: BotContext, { latitude, longitude }: Position): Promise<void> {
  const waiting = ctx.callbackQuery?.message?.reply_to_message?.message_id ?? ctx.msgId;
  const municipality = await needMunicipality(window, ctx, waiting);
  if (municipality === null) return;
  const asked = { params: { municipality: municipality.id }, query: { language: ctx.language, latitude, longitude } };
  const [services, stops] = await whileTyping(window, ctx, nearTo(window, asked));
  await sayNearest(ctx, municipality, services);
  await sayStopsNear(ctx, municipality, stops);
}

type Near = Pick<Parameters<Window['core']['listPublicServices']>[0], 'params' | 'query'>;

/** What has a place on the map; others would only seem to be near. */
async function nearTo({ core }: Window, { params, query }: Near): Promise<[Item[], StopDate[]]> {
  const [services, stops] = await Promise.all([
    core.listPublicServices({ params, query: { ...query, limit: NEAREST } }),
    core.listPublicStops({ params, query: { ...query, limit: NEAREST_STOPS } }),
  ]);
  return [
    services.items.filter(({ distance }) => distance !== null),
    stops.items.filter(({ item }) => item.distance !== null),
  ];
}

/** Offices that come to one: beside the doors to go to, and apart from them, because they are there on a day only. */
async function sayStopsNear(
  ctx: BotContext,
  municipality: MunicipalitySummary,
  dates: readonly StopDate[],
): Promise<void> {
  if (dates.length === 0) return;
  const blocks = [lines(ctx.say('stops.near'), bold), ...dateBlocks(ctx, dates)];
  await send(ctx, { blocks, keyboard: stopKeyboard(ctx, dates, municipality.id) });
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
