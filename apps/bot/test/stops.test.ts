import type { CoreClient, OutgoingMessage, StopDate } from '@ventanilla/contracts';
import { languages } from '@ventanilla/languages';
import { describe, expect, it } from 'vitest';
import { render } from '../src/outreach/render.js';
import { anAnswer, anItem } from './builders.js';
import { openChat } from './chat.js';
import { coreFailing } from './fake-core.js';

const settled = { municipality: 'quilmes', language: 'es' };
const key = 'stop.plaza';

function aStopItem(overrides: Partial<StopDate['item']> = {}): StopDate['item'] {
  const address = { type: 'map', url: 'https://maps.example.org/plaza' } as const;
  return anItem({
    kind: 'mobileStop',
    key,
    title: 'Oficina móvil en la Plaza Inventada',
    facts: [
      { kind: 'date', label: 'Cuándo', value: 'jueves 4 de junio de 2026, de 09:00 a 14:00' },
      { kind: 'address', label: 'Dónde', value: 'Plaza Inventada', action: address },
    ],
    ...overrides,
  });
}

function aDate(overrides: Partial<StopDate> = {}): StopDate {
  return {
    item: aStopItem(),
    planned: '2026-06-04',
    date: '2026-06-04',
    startsAt: '2026-06-04T12:00:00.000Z',
    endsAt: '2026-06-04T17:00:00.000Z',
    state: 'planned',
    ...overrides,
  };
}

const stopsAre = (items: StopDate[], later: StopDate | null = null): Partial<CoreClient> => ({
  listPublicStops: async () => ({ items, total: items.length, later }),
});

describe('where mobile offices are', () => {
  it.each(['/stops', '/paradas', '/arrets', '/are'])(
    'is what %s says, with when, where and how to be reminded',
    async (command) => {
      const chat = openChat({ preferences: settled, core: stopsAre([aDate()]) });
      await chat.says(command);
      const said = chat.said().join('\n');
      expect(said).toContain('<b>Oficinas móviles – Quilmes</b>');
      expect(said).toContain('jueves 4 de junio de 2026, de 09:00 a 14:00');
      expect(said).toContain('Guardo cómo escribirte solo para eso.');
      expect(chat.buttons()).toContainEqual({ text: '🔔 1. Avisame', callback_data: `remind:quilmes:${key}` });
      expect(chat.buttons()).toContainEqual({ text: '1. Mapa', url: 'https://maps.example.org/plaza' });
    },
  );

  it('is said honestly when nothing is published soon, with what comes after', async () => {
    const chat = openChat({ preferences: settled, core: stopsAre([], aDate()) });
    await chat.says('/stops');
    const said = chat.said().join('\n');
    expect(said).toContain('No hay paradas publicadas para los próximos 7 días. La próxima parada publicada:');
    expect(said).toContain('jueves 4 de junio');
  });

  it('is said honestly when nothing is published at all, and nobody is asked to be reminded', async () => {
    const chat = openChat({ preferences: settled });
    await chat.says('/stops');
    expect(chat.said()).toEqual([expect.stringContaining('No hay ninguna parada publicada en este momento.')]);
    expect(chat.said().join('')).not.toContain('Avisame');
    expect(chat.buttons()).toEqual([]);
  });

  it('asks for the municipality first where none is chosen', async () => {
    const chat = openChat({ core: stopsAre([aDate()]) });
    await chat.says('/stops');
    expect(chat.said().join('')).not.toContain('Plaza Inventada');
    expect(chat.buttons().map(({ text }) => text)).toContain('Quilmes');
  });

  it('is shown beside what is near, as far as it is on the map', async () => {
    const near = aDate({ item: aStopItem({ distance: 300 }) });
    const nowhere = aDate({ item: aStopItem({ title: 'Sin mapa', distance: null }) });
    const chat = openChat({ preferences: settled, core: stopsAre([near, nowhere]) });
    await chat.send({ location: { latitude: -34.72, longitude: -58.25 } });
    const said = chat.said().join('\n');
    expect(said).toContain('Oficinas móviles en los próximos 7 días, cerca tuyo');
    expect(said).toContain('Oficina móvil en la Plaza Inventada');
    expect(said).not.toContain('Sin mapa');
  });

  it('is offered to be reminded of under an answer and under the whole of it', async () => {
    const core = { ask: async () => anAnswer({ items: [aStopItem()] }), getPublicItem: async () => aStopItem() };
    const chat = openChat({ preferences: settled, core });
    await chat.says('¿cuándo viene la oficina móvil?');
    await chat.presses(`item:quilmes:es:${key}`);
    const reminders = chat.buttons().filter(({ text }) => text === '🔔 Avisame');
    expect(reminders).toHaveLength(2);
  });
});

describe('being reminded', () => {
  it('begins with one press, says what is kept and until when, and ends with another', async () => {
    const watched: unknown[] = [];
    const left: unknown[] = [];
    const core: Partial<CoreClient> = {
      watchStop: async (input) => {
        watched.push(input);
        return { title: 'Oficina móvil', until: '2026-06-25' };
      },
      leaveOutreach: async (input) => {
        left.push(input);
        return undefined;
      },
    };
    const chat = openChat({ preferences: settled, core });
    await chat.presses(`remind:quilmes:${key}`);
    const params = { asker: chat.asker, municipality: 'quilmes', key };
    expect(watched).toEqual([{ params, body: { chat: String(chat.chatId), language: 'es' } }]);
    expect(chat.said().join('')).toContain('La última fecha es el 25 de junio de 2026');
    await chat.presses(`unremind:quilmes:${key}`);
    expect(left).toEqual([{ params: { asker: chat.asker }, body: { reason: `stop:quilmes:${key}` } }]);
    expect(chat.said().at(-1)).toBe('Listo: no te escribo más por esta parada.');
  });

  it.each(['wrongState', 'notFound'] as const)('is not promised for a stop that is over (%s)', async (code) => {
    const chat = openChat({ preferences: settled, core: { watchStop: coreFailing(code) } });
    await chat.presses(`remind:quilmes:${key}`);
    expect(chat.said().at(-1)).toBe('Esa parada ya terminó. Mirá las próximas con /stops');
  });

  it('is not promised in a group', async () => {
    const chat = openChat({ preferences: settled, type: 'group', core: { watchStop: coreFailing('internal') } });
    await chat.presses(`remind:quilmes:${key}`);
    expect(chat.said().at(-1)).toBe('Para avisarte necesito un chat directo conmigo, no un grupo.');
  });

  it('takes no forged button', async () => {
    const chat = openChat({ preferences: settled, core: { watchStop: coreFailing('internal') } });
    await chat.presses('remind:Quilmes:<b>');
    expect(chat.said().join('')).not.toContain('Listo');
  });
});

describe('what is told without being asked', () => {
  const date = { when: 'jueves 4 de junio de 2026, de 09:00 a 14:00', place: 'Plaza Inventada', mapUrl: null };
  const ofStop = { municipality: 'quilmes', stop: key, title: 'Oficina móvil', pageUrl: null };
  const reminder: OutgoingMessage = { kind: 'stopReminder', ...ofStop, date, onBoard: null };
  const change: OutgoingMessage = { kind: 'stopChange', ...ofStop, withdrawn: false, dates: [date], more: 2 };
  const textOf = (message: OutgoingMessage, language: string) => JSON.stringify(render(message, language).blocks);

  it.each(languages.map(({ code }) => code))('says when and where, and can be stopped with one press (%s)', (code) => {
    for (const message of [reminder, change]) {
      expect(textOf(message, code)).toContain(date.when);
      expect(textOf(message, code)).toContain('Plaza Inventada');
      const buttons = render(message, code).keyboard?.inline_keyboard.flat() ?? [];
      expect(buttons.at(-1)).toMatchObject({ callback_data: `unremind:quilmes:${key}` });
    }
  });

  it('says what else is to be known about a date', () => {
    const noted = { ...date, note: 'Se entra por la escuela' };
    expect(textOf({ ...reminder, date: noted }, 'es')).toContain('Se entra por la escuela');
    expect(textOf({ ...change, dates: [noted] }, 'es')).toContain('Se entra por la escuela');
  });

  it('says that there is more, and that a stop is gone', () => {
    expect(textOf(change, 'es')).toContain('Cambian más fechas.');
    const gone: OutgoingMessage = { ...change, withdrawn: true, dates: [], more: 0 };
    expect(textOf(gone, 'es')).toContain('Confirmá antes de ir.');
    expect(textOf(gone, 'es')).not.toContain('Cambian más fechas.');
  });

  it('opens the map and the page where there are any', () => {
    const mapUrl = 'https://maps.example.org/plaza';
    const message = { ...reminder, date: { ...date, mapUrl }, pageUrl: 'https://quilmes.example.org/stops' };
    const urls = render(message, 'es')
      .keyboard?.inline_keyboard.flat()
      .flatMap((button) => ('url' in button ? [button.url] : []));
    expect(urls).toEqual([mapUrl, 'https://quilmes.example.org/stops']);
  });
});
