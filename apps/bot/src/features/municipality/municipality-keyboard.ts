import type { MunicipalitySummary } from '@ventanilla/contracts';
import { fallbackOrder } from '@ventanilla/languages';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton, callbackData } from '../../telegram/callback-data.js';
import { send } from '../../telegram/send.js';

export const municipalityButton = callbackData('municipality', /^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Asks which municipality. As a reply it keeps the message to answer: whoever presses need not write it again. */
export async function askMunicipality(window: Window, ctx: BotContext, replyTo?: number): Promise<void> {
  const municipalities = await listMunicipalities(window);
  if (municipalities.length === 0) return send(ctx, { blocks: [lines(ctx.say('municipality.none'))] });
  const question = ctx.say(replyTo === undefined ? 'municipality.choose' : 'municipality.forQuestion');
  const keyboard = municipalityKeyboard(municipalities, ctx.language);
  await send(ctx, { blocks: [lines(question)], keyboard, ...(replyTo === undefined ? {} : { replyTo }) });
}

function municipalityKeyboard(municipalities: readonly MunicipalitySummary[], language: string): InlineKeyboard {
  return municipalities.reduce((keyboard, municipality) => {
    const data = municipalityButton.pack(municipality.id);
    return keyboard.add(...callbackButton(nameOf(municipality, language), data)).row();
  }, new InlineKeyboard());
}

/** Known ones are enough: a municipality is added once in years. */
export async function listMunicipalities({ core, lastKnown }: Window): Promise<readonly MunicipalitySummary[]> {
  const known = lastKnown.municipalities();
  if (known.length > 0) return known;
  const { items } = await core.listPublicMunicipalities();
  lastKnown.keepMunicipalities(items);
  return items;
}

export async function findMunicipality(window: Window, id: string): Promise<MunicipalitySummary | null> {
  return (await listMunicipalities(window)).find((municipality) => municipality.id === id) ?? null;
}

export function nameOf({ id, names }: MunicipalitySummary, language: string): string {
  const code = fallbackOrder(language).find((candidate) => names[candidate] !== undefined);
  return (code === undefined ? Object.values(names)[0] : names[code]) ?? id;
}
