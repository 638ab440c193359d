import type { CoreClient, MunicipalitySummary, StopDate } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { type Block, bold } from '../../presentation/html.js';
import { itemBlocks } from '../../presentation/item.js';
import { lines } from '../../presentation/lines.js';
import { findLink } from '../../presentation/link-buttons.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { send } from '../../telegram/send.js';
import { whileTyping } from '../../telegram/typing.js';
import { needMunicipality } from '../municipality/chosen-municipality.js';
import { nameOf } from '../municipality/municipality-keyboard.js';
import { itemButton } from '../services/item-button.js';
import { remindRow } from './stop-buttons.js';

/** As many dates as a phone shows with their buttons. */
const SHOWN = 6;

type Found = Awaited<ReturnType<CoreClient['listPublicStops']>>;

/** Says where mobile offices stop in the next week, or honestly that nothing is published and what comes after it. */
export async function showStops(window: Window, ctx: BotContext): Promise<void> {
  const municipality = await needMunicipality(window, ctx);
  if (municipality === null) return;
  const list = window.core.listPublicStops({
    params: { municipality: municipality.id },
    query: { language: ctx.language, limit: SHOWN },
  });
  await sayStops(ctx, municipality, await whileTyping(window, ctx, list));
}

async function sayStops(ctx: BotContext, municipality: MunicipalitySummary, found: Found): Promise<void> {
  const dates = datesIn(found);
  const title = lines(ctx.say('stops.title', { municipality: nameOf(municipality, ctx.language) }), bold);
  const consent = dates.length === 0 ? [] : [lines(ctx.say('stops.consent'))];
  const blocks = [[...title, ...lines(opening(ctx, found))], ...dateBlocks(ctx, dates), ...consent];
  await send(ctx, { blocks, keyboard: stopKeyboard(ctx, dates, municipality.id) });
}

function opening(ctx: BotContext, { items, later }: Found): string {
  if (items.length > 0) return ctx.say('stops.soon');
  return later ? `${ctx.say('stops.noneSoon')} ${ctx.say('stops.later')}` : ctx.say('stops.none');
}

/** What is there soon; else the next one, for whoever can wait. */
function datesIn({ items, later }: Found): readonly StopDate[] {
  return items.length === 0 && later ? [later] : items;
}

/** Each date with when and where, under its number. */
export function dateBlocks(ctx: BotContext, dates: readonly StopDate[]): Block[] {
  return dates.flatMap(({ item }, index) => {
    const numbered = { ...item, title: `${index + 1}. ${item.title}`, summary: '' };
    return itemBlocks(numbered, ctx.language, 'brief');
  });
}

/** A row for each stop: to read on, to look at the map, to be reminded. */
export function stopKeyboard(ctx: BotContext, dates: readonly StopDate[], municipality: string): InlineKeyboard {
  const rows = dates.map(({ item }, index) => {
    const number = `${index + 1}. `;
    const map = findLink(item, 'map');
    return [
      ...callbackButton(`${number}${ctx.say('ask.more')}`, itemButton.pack(municipality, ctx.language, item.key)),
      ...(map === null ? [] : [{ text: `${number}${ctx.say('ask.map')}`, url: map }]),
      ...remindRow(item, municipality, ctx.say, number),
    ];
  });
  return new InlineKeyboard(rows);
}
