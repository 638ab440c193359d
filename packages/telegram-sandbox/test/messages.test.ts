import { type Api, InputFile } from 'grammy';
import { describe, expect, it } from 'vitest';
import { aBot, refusalOf, startConversation, startSandbox } from './sandbox.js';

type Call = (api: Api, chatId: number) => Promise<unknown>;

describe('what Telegram refuses', () => {
  const refusals: [string, Call, string][] = [
    ['an empty text', (api, id) => api.sendMessage(id, ''), 'message text is empty'],
    ['a text of spaces', (api, id) => api.sendMessage(id, ' \n '), 'text must be non-empty'],
    ['4097 characters', (api, id) => api.sendMessage(id, 'ñ'.repeat(4097)), 'message is too long'],
    ['an unknown chat', (api) => api.sendMessage(1, 'hola'), 'chat not found'],
    ['no chat', (api) => api.raw.sendMessage({ text: 'hola' } as never), 'chat_id is empty'],
    [
      'an unknown parse mode',
      (api, id) => api.sendMessage(id, 'hola', { parse_mode: 'XML' as never }),
      'unsupported parse_mode',
    ],
    [
      'bad HTML',
      (api, id) => api.sendMessage(id, '<b>hola', { parse_mode: 'HTML' }),
      'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    ],
    [
      'bad MarkdownV2',
      (api, id) => api.sendMessage(id, 'Av. Siempreviva', { parse_mode: 'MarkdownV2' }),
      "can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'",
    ],
    [
      'callback data of 65 bytes',
      (api, id) =>
        api.sendMessage(id, 'hola', {
          reply_markup: { inline_keyboard: [[{ text: 'Sí', callback_data: 'x'.repeat(65) }]] },
        }),
      'BUTTON_DATA_INVALID',
    ],
    [
      '64 letters that are more bytes',
      (api, id) =>
        api.sendMessage(id, 'hola', {
          reply_markup: { inline_keyboard: [[{ text: 'Sí', callback_data: 'ñ'.repeat(33) }]] },
        }),
      'BUTTON_DATA_INVALID',
    ],
    [
      'empty callback data',
      (api, id) =>
        api.sendMessage(id, 'hola', { reply_markup: { inline_keyboard: [[{ text: 'Sí', callback_data: '' }]] } }),
      'BUTTON_DATA_INVALID',
    ],
    [
      'an inline button that does nothing',
      (api, id) => api.sendMessage(id, 'hola', { reply_markup: { inline_keyboard: [[{ text: 'Sí' } as never]] } }),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'a button to no address',
      (api, id) =>
        api.sendMessage(id, 'hola', {
          reply_markup: { inline_keyboard: [[{ text: 'Web', url: 'http://localhost:3000' }]] },
        }),
      "inline keyboard button URL 'http://localhost:3000' is invalid: Wrong HTTP URL",
    ],
    ['a place off the globe', (api, id) => api.sendLocation(id, 91, 0), 'wrong latitude or longitude specified'],
    [
      'a venue without address',
      (api, id) => api.sendVenue(id, -34.7, -58.2, 'Centro', ''),
      'venue address must be non-empty',
    ],
    [
      'a reply to nothing',
      (api, id) => api.sendMessage(id, 'hola', { reply_parameters: { message_id: 999 } }),
      'message to be replied not found',
    ],
    ['an edit of nothing', (api, id) => api.editMessageText(id, 999, 'hola'), 'message to edit not found'],
    ['a deletion of nothing', (api, id) => api.deleteMessage(id, 999), 'message to delete not found'],
    ['an unknown action', (api, id) => api.sendChatAction(id, 'dancing' as never), 'wrong parameter action in request'],
    [
      'a command with capitals',
      (api) => api.setMyCommands([{ command: 'Start', description: 'Empezar' }]),
      'BOT_COMMAND_INVALID',
    ],
    [
      'a command that says nothing',
      (api) => api.setMyCommands([{ command: 'start', description: '' }]),
      'BOT_COMMAND_DESCRIPTION_INVALID',
    ],
    [
      'an answer to no query',
      (api) => api.answerCallbackQuery('1'),
      'query is too old and response timeout expired or query ID is invalid',
    ],
    [
      'a reaction that is none',
      (api, id) => api.setMessageReaction(id, 1, [{ type: 'emoji', emoji: '✅' as never }]),
      'message to react not found',
    ],
    ['a forward of nothing', (api, id) => api.forwardMessage(id, id, 999), 'message to forward not found'],
    ['an unknown file', (api, id) => api.sendDocument(id, 'nothing'), 'wrong file identifier/HTTP URL specified'],
  ];

  it.each(refusals)('refuses %s', async (_what, call, reason) => {
    const sandbox = await startSandbox();
    const persona = sandbox.driver.person({ name: 'Persona 1', hasStarted: true });
    const refused = await refusalOf(call(aBot(sandbox).api, persona.id));
    expect(refused).toEqual({ code: 400, description: `Bad Request: ${reason}` });
    expect(persona.messages()).toEqual([]);
  });

  it('refuses to write to somebody who never wrote, as Telegram does', async () => {
    const sandbox = await startSandbox();
    const stranger = sandbox.driver.person({ name: 'Persona 1' });
    const { api } = aBot(sandbox);
    expect((await refusalOf(api.sendMessage(stranger.id, 'hola'))).description).toBe('Bad Request: chat not found');
    stranger.send('hola');
    await api.sendMessage(stranger.id, 'hola');
    stranger.deactivate();
    expect((await refusalOf(api.sendMessage(stranger.id, 'hola'))).description).toBe('Forbidden: user is deactivated');
  });
});

describe('what Telegram accepts', () => {
  it('sends exactly 4096 characters after the markup is read', async () => {
    const { api, persona } = await startConversation();
    await api.sendMessage(persona.id, `<b>${'ñ'.repeat(4096)}</b>`, { parse_mode: 'HTML' });
    expect((await persona.nextMessage()).text).toHaveLength(4096);
  });

  it('shows text in every script, with control characters as spaces', async () => {
    const { api, persona } = await startConversation();
    await api.sendMessage(persona.id, '  أين أجد طبيبًا؟\u0007 де лікар? 👩‍⚕️\r\n ');
    expect((await persona.nextMessage()).text).toBe('أين أجد طبيبًا؟  де лікар? 👩‍⚕️');
  });

  it('edits a text, and refuses an edit that changes nothing', async () => {
    const { api, persona } = await startConversation();
    const sent = await api.sendMessage(persona.id, 'Cargando…', {
      reply_markup: { inline_keyboard: [[{ text: 'Más', callback_data: 'more' }]] },
    });
    await api.editMessageText(persona.id, sent.message_id, 'Listo');
    const [message] = persona.messages();
    expect(message).toMatchObject({ text: 'Listo', isEdited: true, buttons: [] });
    const refused = await refusalOf(api.editMessageText(persona.id, sent.message_id, 'Listo'));
    expect(refused.description).toMatch(/^Bad Request: message is not modified: /);
  });

  it('edits a caption, and refuses to where there is none', async () => {
    const { api, persona } = await startConversation();
    const sent = await api.sendDocument(persona.id, new InputFile(Buffer.from('x'), 'turnos.txt'), {
      caption: 'Turnos',
    });
    await api.editMessageCaption(persona.id, sent.message_id, { caption: '<i>Turnos nuevos</i>', parse_mode: 'HTML' });
    expect(persona.messages()[0]).toMatchObject({ text: 'Turnos nuevos', entities: [{ type: 'italic' }] });
    const text = await api.sendMessage(persona.id, 'sin archivo');
    const refused = await refusalOf(api.editMessageCaption(persona.id, text.message_id, { caption: 'nada' }));
    expect(refused.description).toBe('Bad Request: there is no caption in the message to edit');
  });

  it('copies a file with another caption', async () => {
    const { api, persona } = await startConversation();
    const sent = await api.sendDocument(persona.id, new InputFile(Buffer.from('x'), 'turnos.txt'), {
      caption: 'Turnos',
    });
    const { message_id } = await api.copyMessage(persona.id, persona.id, sent.message_id, { caption: 'Otra vez' });
    const copy = persona.messages().find(({ id }) => id === message_id);
    expect(copy?.text).toBe('Otra vez');
    expect(copy?.message.document?.file_id).toBe(sent.document.file_id);
  });

  it('lets a bot move to another server, unless a webhook is set', async () => {
    const { api } = aBot(await startSandbox());
    expect(await api.close()).toBe(true);
    await api.setWebhook('http://127.0.0.1:9/nobody');
    expect((await refusalOf(api.close())).description).toContain('unavailable while webhook is active');
    expect(await api.logOut()).toBe(true);
  });

  it('changes only the keyboard', async () => {
    const { api, persona } = await startConversation();
    const sent = await api.sendMessage(persona.id, 'Elija');
    const reply_markup = { inline_keyboard: [[{ text: 'Mapa', url: 'https://www.openstreetmap.org/' }]] };
    await api.editMessageReplyMarkup(persona.id, sent.message_id, { reply_markup });
    expect(persona.messages()[0]).toMatchObject({ text: 'Elija', isEdited: false });
    expect(persona.messages()[0]?.buttons).toHaveLength(1);
    const again = api.editMessageReplyMarkup(persona.id, sent.message_id, { reply_markup });
    expect((await refusalOf(again)).description).toContain('message is not modified');
  });

  it("does not edit a person's message", async () => {
    const { api, persona } = await startConversation();
    const sent = persona.send('hola');
    const refused = await refusalOf(api.editMessageText(persona.id, sent.id, 'chau'));
    expect(refused.description).toBe("Bad Request: message can't be edited");
  });

  it('deletes one message or several', async () => {
    const { api, persona } = await startConversation();
    const ids: number[] = [];
    for (const text of ['uno', 'dos', 'tres']) ids.push((await api.sendMessage(persona.id, text)).message_id);
    await api.deleteMessage(persona.id, ids[0] ?? 0);
    await api.deleteMessages(persona.id, [ids[1] ?? 0, 999]);
    expect(persona.messages().map(({ text }) => text)).toEqual(['tres']);
  });

  it('replies, forwards, copies and reacts', async () => {
    const { api, persona } = await startConversation();
    const asked = persona.send('¿Dónde vacunan?');
    const reply = await api.sendMessage(persona.id, 'Aquí', { reply_parameters: { message_id: asked.id } });
    expect(reply.reply_to_message?.text).toBe('¿Dónde vacunan?');
    const forwarded = await api.forwardMessage(persona.id, persona.id, asked.id);
    expect(forwarded.forward_origin).toMatchObject({ type: 'user', sender_user: { id: persona.id } });
    const copied = await api.copyMessage(persona.id, persona.id, asked.id);
    const copy = persona.messages().find(({ id }) => id === copied.message_id);
    expect(copy).toMatchObject({ text: '¿Dónde vacunan?', fromBot: true });
    await api.setMessageReaction(persona.id, asked.id, [{ type: 'emoji', emoji: '👍' }]);
    expect(persona.messages()[0]?.reaction).toBe('👍');
    const refused = await refusalOf(
      api.setMessageReaction(persona.id, asked.id, [{ type: 'emoji', emoji: '✅' as never }]),
    );
    expect(refused.description).toBe('Bad Request: REACTION_INVALID');
  });

  it('sends places and contacts', async () => {
    const { api, persona } = await startConversation();
    await api.sendVenue(persona.id, -34.72, -58.25, 'Centro de prueba', 'Calle de prueba 1');
    expect((await persona.nextMessage()).message.venue?.title).toBe('Centro de prueba');
    await api.sendLocation(persona.id, -34.72, -58.25);
    expect((await persona.nextMessage()).message.location).toEqual({ latitude: -34.72, longitude: -58.25 });
    await api.sendContact(persona.id, '+10000000000', 'Mesa de prueba');
    expect((await persona.nextMessage()).message.contact?.first_name).toBe('Mesa de prueba');
  });

  it('is seen typing', async () => {
    const { api, persona } = await startConversation();
    const seen = persona.nextAction();
    await api.sendChatAction(persona.id, 'typing');
    expect(await seen).toBe('typing');
  });

  it('keeps commands, name and description per language and scope', async () => {
    const { api, bot } = await startConversation();
    await api.setMyCommands([{ command: 'start', description: 'Empezar' }]);
    await api.setMyCommands([{ command: 'start', description: 'Start' }], { language_code: 'en' });
    expect(await api.getMyCommands()).toEqual([{ command: 'start', description: 'Empezar' }]);
    expect(await api.getMyCommands({ language_code: 'en' })).toEqual([{ command: 'start', description: 'Start' }]);
    await api.deleteMyCommands({ language_code: 'en' });
    expect(await api.getMyCommands({ language_code: 'en' })).toEqual([]);
    await api.setMyDescription('Pregunte aquí');
    expect(await api.getMyDescription({ language_code: 'fr' })).toEqual({ description: 'Pregunte aquí' });
    await api.setMyName('Mesa de ayuda');
    expect((await api.getMe()).first_name).toBe('Mesa de ayuda');
    await api.setChatMenuButton({ menu_button: { type: 'commands' } });
    expect(await api.getChatMenuButton()).toEqual({ type: 'commands' });
    expect(bot.botInfo.username).toBe('sandbox_bot');
  });

  it('forgets the oldest messages of a chat beyond what it keeps', async () => {
    const sandbox = await startSandbox({ keptMessagesPerChat: 3 });
    const persona = sandbox.driver.person({ name: 'Persona 1' });
    for (const text of ['uno', 'dos', 'tres', 'cuatro']) persona.send(text);
    expect(persona.messages().map(({ text }) => text)).toEqual(['dos', 'tres', 'cuatro']);
  });
});
