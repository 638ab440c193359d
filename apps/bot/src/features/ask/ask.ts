import { findLanguage } from '@ventanilla/languages';
import { Composer } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { withoutMention } from '../../telegram/addressed.js';
import { acknowledge } from '../../telegram/send.js';
import { againButton } from './again-button.js';
import { answerQuestion } from './answer-question.js';

/** Free text is a question. So is a corrected one: it is answered anew. */
export function askFeature(window: Window): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on(['message:text', 'edited_message:text'], async (ctx, next) => {
    const text = withoutMention(ctx, ctx.msg.text);
    if (text === '' || text.startsWith('/')) return next();
    await answerQuestion(window, ctx, { text, messageId: ctx.msg.message_id });
  });
  feature.callbackQuery(againButton.filter, async (ctx, next) => {
    const [code = ''] = againButton.unpack(ctx.callbackQuery.data) ?? [];
    const asked = ctx.callbackQuery.message?.reply_to_message;
    if (findLanguage(code) === null || asked?.text === undefined) return next();
    await acknowledge(window, ctx);
    await answerQuestion(window, ctx, { text: asked.text, messageId: asked.message_id, language: code });
  });
  return feature;
}
