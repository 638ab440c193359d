import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { TelegramSandbox } from '../src/index.js';
import { aBot, endAfterwards, startSandbox } from './sandbox.js';

/** The events a page hears, as they come. */
async function hear({ chatUrl }: TelegramSandbox): Promise<Record<string, unknown>[]> {
  const controller = new AbortController();
  endAfterwards(async () => controller.abort());
  const response = await fetch(`${chatUrl}driver/events`, { signal: controller.signal });
  const events: Record<string, unknown>[] = [];
  void collect(response, events).catch(() => undefined);
  await expect.poll(() => events.length).toBeGreaterThan(0);
  return events;
}

async function collect(response: Response, events: Record<string, unknown>[]): Promise<void> {
  const decoder = new TextDecoder();
  let waiting = '';
  for await (const chunk of response.body ?? []) {
    const blocks = (waiting + decoder.decode(chunk, { stream: true })).split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) {
      if (block.startsWith('data: ')) events.push(JSON.parse(block.slice(6)) as Record<string, unknown>);
    }
  }
}

async function act({ chatUrl }: TelegramSandbox, name: string, parameters: object, headers = {}): Promise<Response> {
  return fetch(`${chatUrl}driver/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(parameters),
  });
}

describe('the chat page', () => {
  it('loads nothing from anywhere else', async () => {
    const { chatUrl } = await startSandbox();
    const response = await fetch(chatUrl);
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      expect(address).toMatch(/^\/[a-z-]+\.(?:css|js|svg)$/);
      expect((await fetch(new URL(address, chatUrl))).status).toBe(200);
    }
  });

  it('has its colours from the options, and refuses what is no colour', async () => {
    const { chatUrl } = await startSandbox({ accent: { light: '#334455', dark: '#99aabb' } });
    expect(await (await fetch(`${chatUrl}accent.css`)).text()).toContain('--accent:#334455');
    await expect(startSandbox({ accent: { light: 'red;}', dark: '#000000' } })).rejects.toThrow('accent must be');
  });

  it.each(['/..%2f..%2fpackage.json', '/nothing.js', '/%zz', '//', '/driver/chats/1/messages', '/driver/files/none'])(
    'answers 404 for %s',
    async (path) => {
      const { apiRoot } = await startSandbox();
      expect((await fetch(`${apiRoot}${path}`)).status).toBe(404);
    },
  );

  it('hears the state first and then everything that happens', async () => {
    const sandbox = await startSandbox({ title: 'Prueba', places: [{ name: 'Plaza', latitude: 1, longitude: 2 }] });
    const persona = sandbox.driver.person({ name: 'Persona 1' });
    const events = await hear(sandbox);
    expect(events[0]).toMatchObject({
      kind: 'state',
      state: {
        title: 'Prueba',
        places: [{ name: 'Plaza' }],
        persons: [{ id: persona.id }],
        bot: { isConnected: false },
      },
    });
    persona.send('hola');
    const { api } = aBot(sandbox);
    await api.sendChatAction(persona.id, 'typing');
    const sent = await api.sendMessage(persona.id, 'buenas');
    await api.editMessageText(persona.id, sent.message_id, 'buenas tardes');
    await api.deleteMessage(persona.id, sent.message_id);
    await expect
      .poll(() => events.slice(1).map(({ kind }) => kind))
      .toEqual(['message', 'action', 'message', 'edited', 'deleted']);
  });

  it('lets its user do what the driver can', async () => {
    const sandbox = await startSandbox();
    const { api } = aBot(sandbox);
    const created = (await (await act(sandbox, 'addPerson', { name: 'Persona 1', languageCode: 'ht' })).json()) as {
      result: { personId: number };
    };
    const { personId } = created.result;
    await act(sandbox, 'send', { personId, text: 'bonjou' });
    await act(sandbox, 'shareLocation', { personId, latitude: '-34.72', longitude: -58.25 });
    await act(sandbox, 'sendSticker', { personId });
    await act(sandbox, 'sendVoice', { personId });
    await act(sandbox, 'shareContact', { personId });
    await act(sandbox, 'speak', { personId, languageCode: 'fr' });
    const sent = await api.sendMessage(personId, 'Elija', {
      reply_markup: { inline_keyboard: [[{ text: 'Sí', callback_data: 'si' }]] },
    });
    const pressed = await act(sandbox, 'press', { personId, messageId: sent.message_id, button: 'si' });
    expect(await pressed.json()).toMatchObject({ ok: true, result: { queryId: expect.any(String) } });
    await act(sandbox, 'block', { personId });
    const kinds = (await api.getUpdates()).map((update) => Object.keys(update.message ?? update).at(-1));
    expect(kinds).toEqual(['text', 'location', 'sticker', 'voice', 'contact', 'callback_query', 'my_chat_member']);
  });

  it('takes files', async () => {
    const sandbox = await startSandbox();
    const persona = sandbox.driver.person({ name: 'Persona 1' });
    const form = new FormData();
    form.append('personId', String(persona.id));
    form.append('file', new Blob(['<script>alert(1)</script>'], { type: 'text/html' }), 'turno.html');
    await fetch(`${sandbox.chatUrl}driver/sendDocument`, { method: 'POST', body: form });
    const file = persona.messages()[0]?.message.document;
    expect(file?.file_name).toBe('turno.html');
    const response = await fetch(`${sandbox.chatUrl}driver/files/${file?.file_id}`);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toContain('attachment');
  });

  it('makes things go wrong over HTTP, for bots in another process', async () => {
    const sandbox = await startSandbox();
    const { api } = aBot(sandbox);
    await act(sandbox, 'injectFault', { kind: 'serverError', method: 'getChat', calls: 1 });
    await expect(api.getChat(1)).rejects.toThrow('Internal Server Error');
    expect((await act(sandbox, 'injectFault', { kind: 'earthquake' })).status).toBe(400);
  });

  it.each([
    ['send', { personId: 1, text: 'hola' }, 'there is no such person'],
    ['send', { text: ' ' }, 'there is no such person'],
    ['addPerson', { name: '' }, 'name is empty'],
  ])('refuses %s with %o', async (name, parameters, reason) => {
    const sandbox = await startSandbox();
    const response = await act(sandbox, name, parameters);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ ok: false, description: `Bad Request: ${reason}` });
  });

  it('says why a person who has blocked the bot cannot write', async () => {
    const sandbox = await startSandbox();
    const persona = sandbox.driver.person({ name: 'Persona 1' });
    persona.block();
    const response = await act(sandbox, 'send', { personId: persona.id, text: 'hola' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ description: expect.stringContaining('blocked the bot') });
  });

  it('is not driven by pages of other sites', async () => {
    const sandbox = await startSandbox();
    const foreign = await act(sandbox, 'addPerson', { name: 'Persona 1' }, { origin: 'https://example.org' });
    expect(foreign.status).toBe(403);
    expect(sandbox.driver.persons()).toEqual([]);
    const own = await act(sandbox, 'addPerson', { name: 'Persona 1' }, { origin: sandbox.apiRoot });
    expect(own.status).toBe(200);
  });

  it('is not driven by another name that points at this machine', async () => {
    const { port } = await startSandbox();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { host: 'rebound.example.org' };
      get({ host: '127.0.0.1', port, path: '/driver/state', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
    expect(status).toBe(403);
  });

  it('does not know actions that are properties of every object', async () => {
    const sandbox = await startSandbox();
    expect((await act(sandbox, 'constructor', {})).status).toBe(404);
  });
});
