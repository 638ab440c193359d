import { describe, expect, it } from 'vitest';
import { anAnswer, anEmergency, anItem } from './builders.js';
import { openChat } from './chat.js';

const settled = { municipality: 'quilmes', language: 'es' };
const question = 'la salita más cercana a mi casa';
const choices = [
  { id: 'door:loc.q.caps-houssay', label: 'CAPS Dr. Houssay' },
  { id: 'door:loc.q.caps-villaaugusta', label: 'CAPS Villa Augusta, Ezpeleta' },
];
const asksBack = anAnswer({ outcome: 'choices', lead: '¿Cuál te queda más cerca?', asks: 'door', choices });

describe('an answer that asks back', () => {
  it('offers what can be chosen as numbered buttons, in a reply to the question', async () => {
    const chat = openChat({ preferences: settled, core: { ask: async () => asksBack } });
    await chat.says(question);
    expect(chat.buttons()).toMatchObject([
      { text: '1. CAPS Dr. Houssay', callback_data: 'choose:quilmes:door:loc.q.caps-houssay' },
      { text: '2. CAPS Villa Augusta, Ezpeleta', callback_data: 'choose:quilmes:door:loc.q.caps-villaaugusta' },
      { text: 'Cerca de mí', callback_data: 'nearby' },
    ]);
    expect(chat.calls[0]?.payload).toMatchObject({ reply_parameters: { message_id: 7 } });
  });

  it('asks core again with the question and the choice that was pressed', async () => {
    const chat = openChat({ preferences: settled });
    const reply_to_message = chat.messageOf({ text: question }, 5);
    await chat.presses('choose:quilmes:door:loc.q.caps-villaaugusta', { reply_to_message });
    expect(chat.core.asked).toMatchObject([
      { municipality: 'quilmes', question, choice: 'door:loc.q.caps-villaaugusta' },
    ]);
  });

  it('asks with what the button says when the question is gone', async () => {
    const chat = openChat({ preferences: settled });
    const button = { text: '2. Para una persona adulta', callback_data: 'choose:quilmes:who:adult' };
    await chat.presses('choose:quilmes:who:adult', { reply_markup: { inline_keyboard: [[button]] } });
    expect(chat.core.asked).toMatchObject([{ question: 'Para una persona adulta', choice: 'who:adult' }]);
  });

  it('asks in the municipality of the message, whatever was chosen since', async () => {
    const chat = openChat({ preferences: { ...settled, municipality: 'caba' } });
    const reply_to_message = chat.messageOf({ text: question }, 5);
    await chat.presses('choose:quilmes:door:loc.q.caps-houssay', { reply_to_message });
    expect(chat.core.asked).toMatchObject([{ municipality: 'quilmes' }]);
  });

  it('refuses a button that was not made here', async () => {
    const chat = openChat({ preferences: settled });
    await chat.presses('choose:quilmes:staff:everything', { reply_to_message: chat.messageOf({ text: question }, 5) });
    expect(chat.core.asked).toEqual([]);
  });
});

describe('a question about another municipality', () => {
  it('offers to change, and the question waits in the reply', async () => {
    const other = anAnswer({
      outcome: 'unknown',
      lead: 'Preguntás por otro municipio.',
      items: [],
      asks: 'municipality',
      choices: [{ id: 'municipality:caba', label: 'Preguntar en Ciudad de Buenos Aires' }],
    });
    const chat = openChat({ preferences: settled, core: { ask: async () => other } });
    await chat.says('dónde vacunan en Palermo?');
    expect(chat.buttons()).toMatchObject([
      { text: 'Preguntar en Ciudad de Buenos Aires', callback_data: 'municipality:caba' },
    ]);
    expect(chat.calls[0]?.payload).toMatchObject({ reply_parameters: { message_id: 7 } });
  });
});

describe('several questions in one message', () => {
  const parts = [
    { outcome: 'answered' as const, lead: '', items: [anItem({ title: 'Vacunas gratis' })], topic: null },
    { outcome: 'unknown' as const, lead: 'No tengo información verificada sobre eso.', items: [], topic: null },
  ];

  it('are answered under their numbers, also the one that nobody can answer', async () => {
    const items = parts.flatMap((part) => part.items);
    const chat = openChat({ preferences: settled, core: { ask: async () => anAnswer({ items, parts }) } });
    await chat.says('donde vacunan? y cuanto sale un iphone?');
    expect(chat.said()[0]).toMatch(
      /<b>Pregunta 1<\/b>\n<b>Vacunas gratis<\/b>[\s\S]*<b>Pregunta 2<\/b>\nNo tengo información/,
    );
  });

  it('with a danger among them: the numbers come in a message of their own, before the rest', async () => {
    const chat = openChat({
      preferences: settled,
      core: { ask: async () => anEmergency({ parts: parts.slice(0, 1) }) },
    });
    await chat.says('mi mama no respira. y donde vacunan?');
    const [first = '', second = ''] = chat.said();
    expect(first).toContain('<b>107</b>');
    expect(first).not.toContain('Vacunas gratis');
    expect(second).toContain('Vacunas gratis');
  });
});

describe('an honest no', () => {
  it('shows what comes nearest as what it is, below the way to a person', async () => {
    const unknown = anAnswer({
      outcome: 'unknown',
      lead: 'No lo sé.',
      items: [],
      handoff: anItem({ title: 'Atención al Vecino' }),
      nearest: anItem({ title: 'La precaria: qué permite' }),
    });
    const chat = openChat({ preferences: settled, core: { ask: async () => unknown } });
    await chat.says('puedo abrir cuenta en el banco con la precaria?');
    expect(chat.said()[0]).toMatch(/Atención al Vecino[\s\S]*Lo más parecido[\s\S]*La precaria: qué permite/);
  });
});
