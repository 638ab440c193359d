import { InlineKeyboard, Keyboard } from 'grammy';
import { describe, expect, it } from 'vitest';
import { refusalOf, startConversation } from './sandbox.js';

describe('inline keyboards', () => {
  it('bring the data of the pressed button to the bot and its answer to the person', async () => {
    const { api, persona, bot } = await startConversation((bot) => {
      bot.callbackQuery('yes', (ctx) => ctx.answerCallbackQuery('¡Gracias!'));
      bot.callbackQuery('no', (ctx) => ctx.answerCallbackQuery({ text: '¿Por qué?', show_alert: true }));
    });
    const reply_markup = new InlineKeyboard().text('Me sirvió', 'yes').text('No', 'no');
    await api.sendMessage(persona.id, '¿Le sirvió?', { reply_markup });
    expect(await persona.press('Me sirvió').answer()).toEqual({ text: '¡Gracias!', showAlert: false, url: null });
    expect(await persona.press('no').answer()).toEqual({ text: '¿Por qué?', showAlert: true, url: null });
    expect(bot.isRunning()).toBe(true);
  });

  it('let the bot edit the message whose button was pressed', async () => {
    const { api, persona } = await startConversation((bot) => {
      bot.on('callback_query:data', async (ctx) => {
        await ctx.editMessageText(`Eligió ${ctx.callbackQuery.data}`);
        await ctx.answerCallbackQuery();
      });
    });
    await api.sendMessage(persona.id, 'Elija', { reply_markup: new InlineKeyboard().text('Quilmes', 'quilmes') });
    persona.press('Quilmes');
    const edited = await persona.waitFor((message) => message.isEdited);
    expect(edited.text).toBe('Eligió quilmes');
  });

  it('refuse a second answer to the same press', async () => {
    const { api, persona, sandbox } = await startConversation();
    await api.sendMessage(persona.id, 'Elija', { reply_markup: new InlineKeyboard().text('Sí', 'si') });
    const { queryId } = persona.press('Sí');
    await api.answerCallbackQuery(queryId ?? '');
    expect((await refusalOf(api.answerCallbackQuery(queryId ?? ''))).code).toBe(400);
    expect(sandbox.driver.isBotConnected).toBe(true);
  });

  it('say so when there is no such button', async () => {
    const { persona } = await startConversation();
    expect(() => persona.press('Nada')).toThrow('There is no button "Nada" here.');
  });
});

describe('reply keyboards', () => {
  it('stay until they are removed, and their keys send their text', async () => {
    const { persona } = await startConversation((bot) => {
      bot.command('start', (ctx) =>
        ctx.reply('Elija', { reply_markup: new Keyboard().text('Salud').requestLocation('Cerca') }),
      );
      bot.hears('Salud', (ctx) => ctx.reply('Chau teclado', { reply_markup: { remove_keyboard: true } }));
      bot.on('message:location', (ctx) => ctx.reply(`${ctx.msg.location.latitude}`));
    });
    persona.sendCommand('start');
    const offer = await persona.nextMessage();
    expect(offer.keyboard.map(({ text }) => text)).toEqual(['Salud', 'Cerca']);
    expect(offer.message.reply_markup).toBeUndefined();
    expect(() => persona.press('Cerca')).toThrow('shareLocation');
    persona.shareLocation(-34.72, -58.25);
    expect((await persona.nextMessage()).text).toBe('-34.72');
    expect(persona.keyboard()).toHaveLength(2);
    persona.press('Salud');
    expect((await persona.nextMessage()).removesKeyboard).toBe(true);
    expect(persona.keyboard()).toEqual([]);
  });

  it('share a contact on request', async () => {
    const { api, persona } = await startConversation((bot) => {
      bot.on('message:contact', (ctx) => ctx.reply(ctx.msg.contact.phone_number));
    });
    await api.sendMessage(persona.id, 'Comparta', { reply_markup: new Keyboard().requestContact('Mi número') });
    persona.press('Mi número');
    expect((await persona.nextMessage({ where: ({ text }) => text.startsWith('+') })).text).toBe('+10000000000');
  });

  it('refuse what is no keyboard', async () => {
    const { api, persona } = await startConversation();
    const refused = await refusalOf(api.sendMessage(persona.id, 'hola', { reply_markup: 'nada' as never }));
    expect(refused.description).toMatch(/^Bad Request: can't parse reply markup JSON object/);
  });

  it('ask for a reply', async () => {
    const { api, persona } = await startConversation();
    await api.sendMessage(persona.id, '¿Cuál es su barrio?', { reply_markup: { force_reply: true } });
    expect((await persona.nextMessage()).forcesReply).toBe(true);
  });
});

it('says what was waited for when nothing comes', async () => {
  const { persona } = await startConversation();
  await expect(persona.nextMessage({ timeoutMs: 30 })).rejects.toThrow('Waited 30 ms for a message');
});

it('brings stickers, voice notes, photos and edits to the bot', async () => {
  const { persona } = await startConversation((bot) => {
    bot.on('message:sticker', (ctx) => ctx.reply(`sticker ${ctx.msg.sticker.emoji}`));
    bot.on('message:voice', (ctx) => ctx.reply(`voz ${ctx.msg.voice.duration}`));
    bot.on('message:photo', (ctx) => ctx.reply(`foto ${ctx.msg.caption}`));
    bot.on('message:document', (ctx) => ctx.reply(`archivo ${ctx.msg.document.file_name}`));
    bot.on('edited_message:text', (ctx) => ctx.reply(`cambió: ${ctx.msg.text}`));
  });
  persona.sendSticker('🙏');
  persona.sendVoice(4);
  persona.sendPhoto({ caption: 'mi DNI no' });
  persona.sendDocument({ bytes: Buffer.from('x'), name: 'turno.pdf' });
  persona.edit(persona.send('hola').id, 'hola, quilmes');
  const answers: string[] = [];
  for (let count = 0; count < 5; count += 1) answers.push((await persona.nextMessage()).text);
  expect(answers).toEqual(['sticker 🙏', 'voz 4', 'foto mi DNI no', 'archivo turno.pdf', 'cambió: hola, quilmes']);
});
