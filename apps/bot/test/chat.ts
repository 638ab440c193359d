import { Writable } from 'node:stream';
import type { CoreClient, Preferences } from '@ventanilla/contracts';
import type { InlineKeyboardButton, Message, Update, UserFromGetMe } from 'grammy/types';
import { createBot } from '../src/bot.js';
import { createLogger } from '../src/logger.js';
import { Secret } from '../src/secret.js';
import { nameAsker } from '../src/window/asker.js';
import { LastKnown } from '../src/window/last-known.js';
import { FakeCore } from './fake-core.js';

export const askerSecret = new Secret('a secret for tests that names askers');

const botInfo = {
  id: 42,
  is_bot: true,
  first_name: 'Ventanilla',
  username: 'ventanilla_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
} as UserFromGetMe;

export type Call = { method: string; payload: Record<string, unknown> };
export type Chat = ReturnType<typeof openChat>;

let lastUpdateId = 1_000;
let lastChatId = 5_550_000;

type ChatOptions = {
  core?: Partial<CoreClient>;
  preferences?: Partial<Preferences>;
  languageCode?: string;
  lastKnown?: LastKnown;
  /** What Telegram answers to a call, instead of taking it. */
  refuse?: (call: Call) => { error_code: number; description: string } | undefined;
  type?: 'private' | 'group';
};

/** One person in one chat with the bot: what they send goes in as updates, what the bot sends is recorded. */
export function openChat({ core: overrides, preferences, languageCode, refuse, ...options }: ChatOptions = {}) {
  lastChatId += 1;
  const isGroup = options.type === 'group';
  const chatId = isGroup ? -lastChatId : lastChatId;
  const core = new FakeCore(overrides);
  const asker = nameAsker(chatId, askerSecret);
  if (preferences) {
    core.preferences.set(asker, { language: null, municipality: null, noticeShown: true, ...preferences });
  }
  const calls: Call[] = [];
  const logged: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      logged.push(String(chunk));
      done();
    },
  });
  const lastKnown = options.lastKnown ?? new LastKnown();
  const bot = createBot('42:AAAAAAAAAAAAAAAAAAAAAAAA', {
    core: core.client,
    lastKnown,
    logger: createLogger('trace', sink),
    askerSecret,
    telegram: { botInfo },
  });
  bot.api.config.use(async (_previous, method, payload) => {
    const call = { method, payload: payload as Record<string, unknown> };
    calls.push(call);
    const refusal = refuse?.(call);
    return refusal ? { ok: false, ...refusal } : { ok: true, result: { message_id: 900 + calls.length } as never };
  });

  const from = {
    id: lastChatId,
    is_bot: false,
    first_name: 'Persona',
    ...(languageCode ? { language_code: languageCode } : {}),
  };
  const chat = isGroup
    ? { id: chatId, type: 'group' as const, title: 'Vecinos' }
    : { id: chatId, type: 'private' as const, first_name: 'Persona' };
  const messageOf = (content: object, id = 7) => ({ message_id: id, date: 0, chat, from, ...content }) as never;
  const update = (content: object): Update => ({ update_id: ++lastUpdateId, ...content }) as Update;
  const handle = (content: object) => bot.handleUpdate(update(content));

  return {
    asker,
    bot,
    calls,
    chatId,
    core,
    lastKnown,
    handle,
    update,
    messageOf,
    logs: () => logged.join(''),
    send: (content: object) => handle({ message: messageOf(content) }),
    says: (text: string, extra: object = {}) =>
      handle({ message: messageOf({ text, ...(text.startsWith('/') ? commandIn(text) : {}), ...extra }) }),
    presses: (data: string, message: Partial<Message> = {}) =>
      handle({
        callback_query: { id: '1', from, chat_instance: '1', data, message: messageOf({ text: '…', ...message }, 8) },
      }),
    /** Everything the bot said, in order, as HTML. */
    said: () => textsOf(calls),
    buttons: () => buttonsOf(calls),
  };
}

function commandIn(text: string) {
  return { entities: [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length ?? 0 }] };
}

function textsOf(calls: readonly Call[]): string[] {
  return calls.flatMap(({ method, payload }) => {
    if (method === 'sendPhoto' && typeof payload['caption'] === 'string') return [payload['caption']];
    const said = method === 'sendMessage' || method === 'editMessageText' || method === 'answerCallbackQuery';
    return said && typeof payload['text'] === 'string' ? [payload['text']] : [];
  });
}

function buttonsOf(calls: readonly Call[]): InlineKeyboardButton[] {
  return calls.flatMap(({ payload }) => {
    const markup = payload['reply_markup'] as { inline_keyboard?: InlineKeyboardButton[][] } | undefined;
    return markup?.inline_keyboard?.flat() ?? [];
  });
}
