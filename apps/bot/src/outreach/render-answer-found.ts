import type { OutgoingMessage } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import { italic } from '../presentation/html.js';
import { itemBlocks } from '../presentation/item.js';
import { lines } from '../presentation/lines.js';
import { linkButtons } from '../presentation/link-buttons.js';
import type { Renderer } from './rendered.js';

/** The answer as it would have been given, with what it is about before it and why it comes now after it. */
export const renderAnswerFound: Renderer<Extract<OutgoingMessage, { kind: 'answerFound' }>> = (
  { item },
  say,
  language,
) => {
  const buttons = linkButtons(item, say);
  return {
    blocks: [lines(say('told.found')), ...itemBlocks(item, language, 'answer'), lines(say('told.once'), italic)],
    ...(buttons.length > 0 && { keyboard: new InlineKeyboard([buttons]) }),
  };
};
