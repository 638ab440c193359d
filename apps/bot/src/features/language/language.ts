import { findLanguage } from '@ventanilla/languages';
import { Composer } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { acknowledge, editInPlace } from '../../telegram/send.js';
import { rememberChoice } from '../../window/meet-asker.js';
import { continueStart } from '../start/continue-start.js';
import { askLanguage, languageButton } from './language-keyboard.js';

/** `/language`: choose the language the bot talks in. Questions are answered in the language they are asked in. */
export function languageFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command(['language', 'idioma', 'langue', 'lang'], (ctx) => askLanguage(ctx));
  feature.callbackQuery(languageButton.filter, async (ctx, next) => {
    const [code = ''] = languageButton.unpack(ctx.callbackQuery.data) ?? [];
    const language = findLanguage(code);
    if (language === null) return next();
    await rememberChoice(window, ctx, { language: language.code });
    await acknowledge(window, ctx);
    const notes = language.review === 'reviewed' ? [] : lines(ctx.say('language.unreviewed'));
    await editInPlace(window, ctx, { blocks: [[...lines(ctx.say('language.chosen')), ...notes]] });
    await continueStart(window, ctx);
  });
  return feature;
}
