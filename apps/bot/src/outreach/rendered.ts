import type { InlineKeyboard } from 'grammy';
import type { Say } from '../context.js';
import type { Block } from '../presentation/html.js';

/** What a message looks like in Telegram. */
export type Rendered = { blocks: readonly Block[]; keyboard?: InlineKeyboard };

/** Says one kind of message in the words of its language. */
export type Renderer<Message> = (message: Message, say: Say, language: string) => Rendered;
