import { findLanguage, languages } from '@ventanilla/languages';
import { InlineKeyboard } from 'grammy';
import type { BotContext } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { callbackButton, callbackData } from '../../telegram/callback-data.js';
import { send } from '../../telegram/send.js';

export const languageButton = callbackData('language', /^[a-z]{2,3}$/);

/** Every language in its own name, the likeliest first. */
function languageKeyboard(likeliest: string): InlineKeyboard {
  const others = languages.filter(({ code }) => code !== likeliest);
  const offered = [findLanguage(likeliest), ...others].filter((language) => language !== null);
  return offered.reduce(
    (keyboard, { code, name }) => keyboard.add(...callbackButton(name, languageButton.pack(code))).row(),
    new InlineKeyboard(),
  );
}

export async function askLanguage(ctx: BotContext, greeting?: string): Promise<void> {
  const text = [greeting, ctx.say('language.choose')].filter((part) => part !== undefined).join('\n');
  await send(ctx, { blocks: [lines(text)], keyboard: languageKeyboard(ctx.language) });
}
