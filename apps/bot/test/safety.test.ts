import { describe, expect, it, vi } from 'vitest';
import { anAnswer, anItem } from './builders.js';
import { openChat } from './chat.js';
import { coreFailing } from './fake-core.js';

const settled = { language: 'es', municipality: 'quilmes' };

describe('an update', () => {
  it('that comes twice is handled once', async () => {
    const chat = openChat({ preferences: settled });
    const update = chat.update({ message: chat.messageOf({ text: 'hospital' }) });
    await Promise.all([chat.bot.handleUpdate(update), chat.bot.handleUpdate(update)]);
    expect(chat.core.asked).toHaveLength(1);
  });

  it('that another bot has answered is left to it', async () => {
    const chat = openChat({
      preferences: settled,
      core: { takeUpdate: async () => ({ standing: 'done', freeAt: null }) },
    });
    await chat.says('hospital');
    expect(chat.core.asked).toHaveLength(0);
  });

  it('that another bot has taken keeps nobody waiting, and is answered when that bot ends before it is done', async () => {
    const freeAt = '2026-03-02T12:00:30.000Z';
    let isOver = false;
    const chat = openChat({
      preferences: settled,
      core: {
        takeUpdate: async ({ params: { id } }) => ({ standing: id === first && !isOver ? 'busy' : 'taken', freeAt }),
      },
    });
    const update = chat.update({ message: chat.messageOf({ text: 'hospital' }) });
    const first = String(update.update_id);
    await chat.bot.handleUpdate(update);
    await chat.says('escuela');
    expect(chat.core.asked.map(({ question }) => question)).toEqual(['escuela']);
    isOver = true;
    await vi.waitFor(
      () => expect(chat.core.asked.map(({ question }) => question)).toEqual(['escuela', 'hospital']),
      5_000,
    );
  });

  it('is answered also while core can not say whether another bot has it', async () => {
    const chat = openChat({ preferences: settled, core: { takeUpdate: coreFailing('unavailable') } });
    await chat.says('hospital');
    expect(chat.core.asked).toHaveLength(1);
  });

  it('waits for the one before it in the same chat', async () => {
    const order: string[] = [];
    const chat = openChat({
      preferences: settled,
      core: {
        ask: async ({ body: { question } }) => {
          order.push(`asked ${question}`);
          await new Promise((resolve) => setTimeout(resolve, 10));
          order.push(`answered ${question}`);
          return anAnswer();
        },
      },
    });
    await Promise.all([chat.says('uno'), chat.says('dos')]);
    expect(order).toEqual(['asked uno', 'answered uno', 'asked dos', 'answered dos']);
  });

  it('without a chat is dropped without a sound', async () => {
    const chat = openChat();
    await chat.handle({ poll: { id: '1' } });
    expect(chat.calls).toEqual([]);
    expect(chat.logs()).toBe('');
  });
});

describe('what is shown', () => {
  it('keeps hostile titles from becoming markup', async () => {
    const items = [anItem({ title: '<b>x</b> & <script>"1"</script>', summary: '</b><a href="https://x">' })];
    const chat = openChat({ preferences: settled, core: { ask: async () => anAnswer({ items }) } });
    await chat.says('hospital');
    expect(chat.said()[0]).toContain(
      '<b>&lt;b&gt;x&lt;/b&gt; &amp; &lt;script&gt;&quot;1&quot;&lt;/script&gt;</b>\n&lt;/b&gt;&lt;a href=&quot;https://x&quot;&gt;',
    );
  });

  it('goes on in a second message when it is too long for one, with the buttons under the last', async () => {
    const facts = [{ kind: 'documents' as const, label: 'Traer', value: 'partida de nacimiento '.repeat(300) }];
    const chat = openChat({
      preferences: settled,
      core: { ask: async () => anAnswer({ items: [anItem({ facts })] }) },
    });
    await chat.says('que llevo');
    expect(chat.said().length).toBeGreaterThan(1);
    expect(Math.max(...chat.said().map((text) => text.length))).toBeLessThanOrEqual(4_200);
    expect(chat.calls.map(({ payload }) => payload['reply_markup'] !== undefined)).toEqual([false, true]);
  });

  it('opens no address but web addresses', async () => {
    const facts = [
      {
        kind: 'website' as const,
        label: 'Web',
        value: 'x',
        action: { type: 'link' as const, url: 'javascript:alert(1)' },
      },
      { kind: 'phone' as const, label: 'Tel', value: '107', action: { type: 'call' as const, url: 'tel:107' } },
    ];
    const chat = openChat({
      preferences: settled,
      core: { ask: async () => anAnswer({ id: null, items: [anItem({ facts })] }) },
    });
    await chat.says('hospital');
    expect(chat.buttons().filter((button) => 'url' in button)).toEqual([]);
  });

  it('has no button whose data would not fit', async () => {
    const items = [anItem(), anItem({ key: `svc.${'x'.repeat(70)}` })];
    const chat = openChat({ preferences: settled, core: { ask: async () => anAnswer({ id: null, items }) } });
    await chat.says('hospital');
    expect(chat.buttons().map(({ text }) => text)).toEqual(['Mapa']);
  });
});

describe('the log', () => {
  const secretText = 'mi marido me pega y vivo en calle 844';

  it('knows neither text nor Telegram ids when core fails', async () => {
    const chat = openChat({ preferences: settled, core: { ask: coreFailing('unavailable') } });
    await chat.says(secretText);
    expect(chat.logs()).toContain('"operation":"ask"');
    expectNothingOf(chat, secretText);
  });

  it('knows neither text nor Telegram ids when Telegram refuses a message', async () => {
    const chat = openChat({
      preferences: settled,
      refuse: () => ({ error_code: 400, description: `Bad Request: unsupported tag "marido" in chat 5550001` }),
    });
    await chat.says(secretText);
    expect(chat.logs()).toContain('"code":400');
    expectNothingOf(chat, secretText);
  });

  it('knows neither text nor Telegram ids when the bot itself is wrong', async () => {
    const broken = () => Promise.reject(new SyntaxError(`Unexpected token in "${secretText}" of 5550001`));
    const chat = openChat({ preferences: settled, core: { ask: broken } });
    await chat.says(secretText);
    expect(chat.logs()).toContain('SyntaxError');
    expectNothingOf(chat, secretText);
    expect(chat.said()).toEqual([expect.stringMatching(/algo falló/)]);
  });

  function expectNothingOf(chat: ReturnType<typeof openChat>, text: string) {
    for (const word of text.split(' ').filter((each) => each.length > 3)) expect(chat.logs()).not.toContain(word);
    expect(chat.logs()).not.toContain(String(chat.chatId));
    expect(chat.logs()).not.toContain('5550001');
    expect(chat.logs()).not.toContain(chat.asker);
  }
});

describe('Telegram that refuses', () => {
  it('a press that is too old changes nothing else', async () => {
    const chat = openChat({
      preferences: settled,
      refuse: ({ method }) =>
        method === 'answerCallbackQuery' ? { error_code: 400, description: 'query is too old' } : undefined,
    });
    await chat.presses('item:quilmes:es:svc.q.salud');
    expect(chat.said().at(-1)).toContain('Hospital Iriarte');
  });

  it('everything, because the person blocked the bot, stops nothing', async () => {
    const chat = openChat({
      preferences: settled,
      refuse: () => ({ error_code: 403, description: 'Forbidden: blocked' }),
    });
    await chat.says('hospital');
    expect(chat.calls).toHaveLength(1);
    expect(chat.logs()).toContain('no longer wants');
  });
});
