import { describe, expect, it } from 'vitest';
import { aBot, refusalOf, run, startSandbox } from './sandbox.js';

async function startGroup(readsAllGroupMessages = false) {
  const sandbox = await startSandbox({ bot: { readsAllGroupMessages } });
  const [one, two] = ['Persona 1', 'Persona 2'].map((name) => sandbox.driver.person({ name }));
  if (one === undefined || two === undefined) throw new Error('Two persons were expected.');
  const group = sandbox.driver.group({ title: 'Grupo de prueba', members: [one, two] });
  return { sandbox, one, two, group, bot: aBot(sandbox) };
}

describe('a group', () => {
  it('tells the bot that it was added, and lets it answer everybody', async () => {
    const { one, two, group, bot } = await startGroup();
    bot.on('my_chat_member', (ctx) => ctx.reply(`Gracias, ${ctx.from.first_name}`));
    bot.command('hola', (ctx) => ctx.reply(`Hola ${ctx.from?.first_name}`));
    await run(bot);
    expect((await two.in(group).nextMessage()).text).toBe('Gracias, Persona 1');
    const talk = one.in(group);
    talk.send('/hola@sandbox_bot');
    expect((await talk.nextMessage({ where: ({ text }) => text.startsWith('Hola') })).text).toBe('Hola Persona 1');
    expect(two.messages()).toEqual([]);
  });

  it('shows the bot only what is meant for it', async () => {
    const { one, group, bot } = await startGroup();
    const talk = one.in(group);
    const own = await bot.api.sendMessage(group.chatId, 'Hola a todos');
    for (const text of ['entre nosotros', '@sandbox_bot mire', '/ayuda', '/ayuda@otro_bot']) talk.send(text);
    talk.send('una respuesta', { replyTo: own.message_id });
    const texts = (await bot.api.getUpdates()).flatMap((update) => update.message?.text ?? []);
    expect(texts).toEqual(['@sandbox_bot mire', '/ayuda', 'una respuesta']);
  });

  it('shows everything to a bot without privacy mode', async () => {
    const { two, group, bot } = await startGroup(true);
    two.in(group).send('entre nosotros');
    expect((await bot.api.getUpdates()).at(-1)?.message?.text).toBe('entre nosotros');
    expect((await bot.api.getMe()).can_read_all_group_messages).toBe(true);
  });

  it('refuses a bot that was removed or has left', async () => {
    const { one, group, bot } = await startGroup();
    group.removeBot(one);
    expect(await refusalOf(bot.api.sendMessage(group.chatId, 'hola'))).toEqual({
      code: 403,
      description: 'Forbidden: bot was kicked from the supergroup chat',
    });
    group.addBot(one);
    await bot.api.leaveChat(group.chatId);
    expect((await refusalOf(bot.api.sendMessage(group.chatId, 'hola'))).code).toBe(403);
  });

  it('says who is in it', async () => {
    const { one, two, group, bot, sandbox } = await startGroup();
    const stranger = sandbox.driver.person({ name: 'Persona 3' });
    expect(await bot.api.getChat(group.chatId)).toMatchObject({ type: 'supergroup', title: 'Grupo de prueba' });
    expect(await bot.api.getChatMemberCount(group.chatId)).toBe(3);
    expect((await bot.api.getChatMember(group.chatId, two.id)).status).toBe('member');
    expect((await bot.api.getChatMember(group.chatId, stranger.id)).status).toBe('left');
    expect((await bot.api.getChatAdministrators(group.chatId))[0]?.user.id).toBe(one.id);
    expect(() => stranger.in(group).send('hola')).toThrow('not in that chat');
  });
});
