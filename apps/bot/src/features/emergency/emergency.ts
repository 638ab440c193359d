import type { Item } from '@ventanilla/contracts';
import { Composer, InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { helpLineList } from '../../presentation/help-lines.js';
import { bold } from '../../presentation/html.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton } from '../../telegram/callback-data.js';
import { acknowledge, send } from '../../telegram/send.js';
import { chosenMunicipality } from '../municipality/chosen-municipality.js';
import { askMunicipality, listMunicipalities, nameOf } from '../municipality/municipality-keyboard.js';
import { itemButton } from '../services/item-button.js';
import { emergencyButton } from './emergency-button.js';
import { findHelpLines } from './help-lines.js';
import { sharedLines } from './shared-lines.js';

const LINES_IN_A_ROW = 4;

/** `/emergency`: the help lines. Without a municipality those that are the same in all of them come first. */
export function emergencyFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['emergency', 'emergencia', 'sos', 'urgence', 'ijans'], (ctx) => sayHelpLines(window, ctx));
  feature.callbackQuery(emergencyButton.filter, async (ctx) => {
    await acknowledge(window, ctx);
    await sayHelpLines(window, ctx);
  });
  return feature;
}

async function sayHelpLines(window: Window, ctx: BotContext): Promise<void> {
  const municipality = await chosenMunicipality(window, ctx);
  if (municipality === null) return sayLinesOfEverywhere(window, ctx);
  const items = await findHelpLines(window, municipality.id, ctx.language);
  if (items.length === 0) return sayNoLines(ctx);
  const title = ctx.say('emergency.title', { municipality: nameOf(municipality, ctx.language) });
  const head = [bold(title), ...lines(ctx.say('emergency.dial'))];
  const keyboard = lineKeyboard(items, municipality.id, ctx.language);
  await send(ctx, { blocks: [head, ...helpLineList(items, ctx.language)], keyboard });
}

/** A number on a button can not be called; it says what the line is for. */
function lineKeyboard(items: readonly Item[], municipality: string, language: string): InlineKeyboard {
  const buttons = items.flatMap(({ facts, key, title }) => {
    const data = itemButton.pack(municipality, language, key);
    const number = facts.find(({ kind }) => kind === 'phone')?.value ?? title;
    return callbackButton(number, data);
  });
  return InlineKeyboard.from([buttons]).toFlowed(LINES_IN_A_ROW);
}

async function sayLinesOfEverywhere(window: Window, ctx: BotContext): Promise<void> {
  const municipalities = await listMunicipalities(window);
  const lists = await Promise.all(municipalities.map(({ id }) => findHelpLines(window, id, ctx.language)));
  const shared = sharedLines(lists[0] ?? [], lists);
  if (shared.length > 0) {
    const head = [bold(ctx.say('emergency.shared')), ...lines(ctx.say('emergency.dial'))];
    await send(ctx, { blocks: [head, ...helpLineList(shared, ctx.language)] });
  }
  await askMunicipality(window, ctx);
}

async function sayNoLines(ctx: BotContext): Promise<void> {
  await send(ctx, { blocks: [lines(ctx.say('emergency.none')), lines(ctx.say('outage.noLines'))] });
}
