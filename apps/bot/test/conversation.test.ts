import { languages } from '@ventanilla/languages';
import { describe, expect, it } from 'vitest';
import { aHelpLine, anItem, caba } from './builders.js';
import { openChat } from './chat.js';
import { coreFailing } from './fake-core.js';

const settled = { language: 'es', municipality: 'quilmes' };
const place = { location: { latitude: -34.72, longitude: -58.25 } };

describe('/start', () => {
  it('greets in the language of the device and offers every language', async () => {
    const chat = openChat({ languageCode: 'pt-br' });
    await chat.says('/start');
    expect(chat.said()[0]).toMatch(/^Olá/);
    expect(chat.buttons().map(({ text }) => text)).toEqual([
      'Português',
      ...languages.map(({ name }) => name).filter((name) => name !== 'Português'),
    ]);
  });

  it('goes on to the municipality, then to the welcome with examples and the privacy notice', async () => {
    const chat = openChat();
    await chat.says('/start');
    await chat.presses('language:fr');
    await chat.presses('municipality:quilmes');
    expect(chat.said()).toContainEqual(expect.stringContaining('<b>Guichet – Quilmes</b>'));
    expect(chat.said().at(-1)).toMatch(/vacciner[\s\S]*\/privacy/);
    expect(chat.core.preferences.get(chat.asker)).toEqual({
      language: 'fr',
      municipality: 'quilmes',
      noticeShown: true,
    });
  });

  it('takes the municipality of a link', async () => {
    const chat = openChat();
    await chat.says('/start caba');
    await chat.presses('language:en');
    expect(chat.said().at(-1)).toContain('City of Buenos Aires');
  });

  it('does not stumble over a link to nowhere', async () => {
    const chat = openChat({ preferences: settled });
    await chat.says('/start atlantis');
    expect(chat.said()[0]).toContain('Ventanilla – Quilmes');
  });

  it('tells whoever chooses a language that nobody has reviewed it', async () => {
    const chat = openChat({ preferences: settled });
    await chat.presses('language:ht');
    expect(chat.said()).toEqual([expect.stringMatching(/Poko gen moun/)]);
  });
});

describe('/services', () => {
  it('shows topics with their counts, two in a row', async () => {
    const chat = openChat({ preferences: settled });
    await chat.says('/services');
    expect(chat.buttons()).toMatchObject([
      { text: 'Salud (7)', callback_data: 'topic:health:0' },
      { text: 'Cerca de mí', callback_data: 'nearby' },
    ]);
  });

  it('pages through a topic and opens a service', async () => {
    const items = Array.from({ length: 6 }, (_, index) => anItem({ key: `svc.q.caps${index}` }));
    const chat = openChat({ preferences: settled, core: { listPublicServices: async () => ({ items, total: 14 }) } });
    await chat.presses('topic:health:6');
    expect(chat.said().at(-1)).toMatch(/^<b>Salud: 7 a 12 de 14<\/b>/);
    expect(chat.buttons()).toContainEqual({ text: '‹ Anteriores', callback_data: 'topic:health:0' });
    expect(chat.buttons()).toContainEqual({ text: 'Siguientes ›', callback_data: 'topic:health:12' });
    await chat.presses('item:quilmes:es:svc.q.caps0');
    expect(chat.said().at(-1)).toContain('<b>Hospital Iriarte</b>');
  });

  it('says so when an entry is no longer published', async () => {
    const chat = openChat({ preferences: settled, core: { getPublicItem: coreFailing('notFound') } });
    await chat.presses('item:quilmes:es:svc.q.salud');
    expect(chat.said().at(-1)).toMatch(/ya no está publicado/);
  });
});

describe('a shared location', () => {
  it('shows what is nearest, with how far', async () => {
    const items = [anItem({ distance: 640 }), anItem({ key: 'svc.q.cic', distance: 2_340 })];
    const chat = openChat({ preferences: settled, core: { listPublicServices: async () => ({ items, total: 2 }) } });
    await chat.send(place);
    expect(chat.said()[0]).toContain('Lo más cercano – Quilmes');
    expect(chat.said()[1]).toMatch(/a 640 m[\s\S]*a 2,3 km/);
  });

  it('is answered honestly when nothing has its place on the map', async () => {
    const chat = openChat({ preferences: settled });
    await chat.send(place);
    expect(chat.said()).toEqual([expect.stringMatching(/Todavía ningún servicio/)]);
  });

  it('waits for the municipality without being shared again', async () => {
    const items = [anItem({ distance: 640 })];
    const chat = openChat({ core: { listPublicServices: async () => ({ items, total: 1 }) } });
    await chat.send(place);
    await chat.presses('municipality:quilmes', { reply_to_message: chat.messageOf(place) });
    expect(chat.said().at(-1)).toContain('a 640 m');
  });

  it('that keeps moving is answered only once', async () => {
    const chat = openChat({ preferences: settled });
    await chat.handle({ edited_message: chat.messageOf({ ...place, edit_date: 1 }) });
    expect(chat.calls).toEqual([]);
  });

  it('is asked for with a keyboard, in a private chat only', async () => {
    const chat = openChat({ preferences: settled });
    await chat.says('/nearby');
    expect(JSON.stringify(chat.calls[0]?.payload)).toContain('"request_location":true');
    const group = openChat({ preferences: settled, type: 'group' });
    await group.says('/nearby');
    expect(JSON.stringify(group.calls[0]?.payload)).not.toContain('request_location');
  });
});

describe('/emergency', () => {
  it('shows the help lines of the municipality, numbers first', async () => {
    const chat = openChat({ preferences: settled });
    await chat.says('/emergency');
    expect(chat.said()[0]).toMatch(/<b>107<\/b> {2}SAME[\s\S]*<b>147<\/b> {2}Seguridad/);
    expect(chat.buttons()).toMatchObject([{ text: '107', callback_data: 'item:quilmes:es:line.107' }, { text: '147' }]);
  });

  it('is a button too', async () => {
    const chat = openChat({ preferences: settled });
    await chat.presses('emergency');
    expect(chat.said().at(-1)).toContain('<b>107</b>');
  });

  it('shows only what holds everywhere before a municipality is chosen', async () => {
    const chat = openChat();
    await chat.says('/emergency');
    expect(chat.said()[0]).toContain('107');
    expect(chat.said()[0]).not.toContain('147');
    expect(chat.said()[1]).toMatch(/municipio/);
  });

  it('shows the last known lines when core is away', async () => {
    const chat = openChat({ preferences: settled, core: { listPublicHelpLines: coreFailing('unavailable') } });
    chat.lastKnown.keepMunicipalities([caba, { ...caba, id: 'quilmes', names: { es: 'Quilmes' } }]);
    chat.lastKnown.keepHelpLines('quilmes', 'es', [aHelpLine('107', 'SAME')]);
    await chat.says('/emergency');
    expect(chat.said()[0]).toContain('<b>107</b>');
  });

  it('says what to do when there is no number at all', async () => {
    const chat = openChat({ preferences: settled, core: { listPublicHelpLines: async () => ({ items: [] }) } });
    await chat.says('/emergency');
    expect(chat.said()[0]).toMatch(/hospital/);
  });
});

describe('/delete', () => {
  it('deletes nothing before it is confirmed', async () => {
    const chat = openChat({ preferences: settled });
    await chat.says('/delete');
    await chat.presses('delete:no');
    expect(chat.core.deleted).toEqual([]);
    expect(chat.said().at(-1)).toMatch(/no borré nada/);
  });

  it('deletes everything, in core and in memory', async () => {
    const chat = openChat({ preferences: settled });
    await chat.says('/delete');
    await chat.presses('delete:yes');
    expect(chat.core.deleted).toEqual([chat.asker]);
    expect(chat.lastKnown.preferences(chat.asker)).toBeNull();
  });

  it('does not claim to have deleted when core could not', async () => {
    const chat = openChat({ preferences: settled, core: { deleteAsker: coreFailing('unavailable') } });
    await chat.presses('delete:yes');
    expect(chat.said().join()).not.toMatch(/borrado/);
    expect(chat.said().join()).toMatch(/Perdón/);
  });
});

describe('a verdict', () => {
  const keyboard = {
    inline_keyboard: [
      [{ text: 'Mapa', url: 'https://map.example' }],
      [{ text: 'Me sirvió', callback_data: 'feedback:0123456789abcdef01234567:yes' }],
    ],
  };

  it('is told to core, thanked for, and its buttons go while the others stay', async () => {
    const chat = openChat({ preferences: settled });
    await chat.presses('feedback:0123456789abcdef01234567:yes', { reply_markup: keyboard });
    expect(chat.core.feedback).toEqual([{ params: { id: '0123456789abcdef01234567' }, body: { helped: true } }]);
    expect(chat.said()).toEqual(['Gracias por avisar.']);
    expect(chat.calls.at(-1)?.payload).toMatchObject({
      reply_markup: { inline_keyboard: [keyboard.inline_keyboard[0]] },
    });
  });
});

describe('a button that was forged or is from another time', () => {
  it.each([
    'nonsense',
    '',
    'language:klingon',
    'municipality:atlantis',
    'item:quilmes',
    'topic:weather:0',
    'feedback:1:yes',
  ])('gets a kind word: %j', async (data) => {
    const chat = openChat({ preferences: settled });
    await chat.presses(data);
    expect(chat.said()).toEqual(['Ese botón ya no sirve. Escribí tu pregunta.']);
  });
});

describe('what is no question', () => {
  const file = { file_id: 'f', file_unique_id: 'u' };

  it.each([
    ['a voice note', { voice: { ...file, duration: 3 } }, /audios/],
    ['a photo', { photo: [{ ...file, width: 1, height: 1 }], caption: 'mi dni' }, /documentos personales/],
    ['a document', { document: file }, /documentos personales/],
    ['a sticker', { sticker: { ...file, type: 'regular', width: 1, height: 1 } }, /palabras/],
    ['a contact', { contact: { phone_number: '1', first_name: 'x' } }, /contactos/],
    ['a poll', { poll: { id: '1', question: 'x', options: [] } }, /No entiendo/],
    ['something Telegram has yet to invent', { hologram: {} }, /No entiendo/],
  ])('gets a kind word in the language of the asker: %s', async (_, content, word) => {
    const chat = openChat({ preferences: settled });
    await chat.send(content);
    expect(chat.said()).toEqual([expect.stringMatching(word)]);
  });

  it('such as an unknown command, points to /help', async () => {
    const chat = openChat({ preferences: settled });
    await chat.says('/nosuchcommand');
    expect(chat.said()).toEqual([expect.stringMatching(/\/help/)]);
  });

  it.each(['/help', '/privacy', '/language', '/municipality'])('has its answer: %s', async (command) => {
    const chat = openChat({ preferences: settled });
    await chat.says(command);
    expect(chat.said()[0]?.length).toBeGreaterThan(20);
  });
});

describe('in a group', () => {
  it('stays out of what people say to each other', async () => {
    const chat = openChat({ preferences: settled, type: 'group' });
    await chat.says('alguien sabe de un hospital?');
    await chat.send(place);
    expect(chat.calls).toEqual([]);
  });

  it('answers a mention as a reply, without its own name in the question', async () => {
    const chat = openChat({ preferences: settled, type: 'group' });
    await chat.says('@ventanilla_bot donde hay un hospital?');
    expect(chat.core.asked).toMatchObject([{ question: 'donde hay un hospital?' }]);
    expect(chat.calls[0]?.payload).toMatchObject({ reply_parameters: { message_id: 7 } });
  });

  it('says a short hello where it was added', async () => {
    const chat = openChat({ type: 'group' });
    const { message_id: _, ...inGroup } = chat.messageOf({}) as Record<string, unknown>;
    const user = { id: 42, is_bot: true, first_name: 'Ventanilla' };
    const membership = { old_chat_member: { status: 'left', user }, new_chat_member: { status: 'member', user } };
    await chat.handle({ my_chat_member: { ...inGroup, ...membership } });
    expect(chat.said()).toEqual([expect.stringMatching(/En este grupo leo solo/)]);
  });
});
