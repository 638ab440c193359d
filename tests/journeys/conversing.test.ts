import type { Person, SeenMessage } from '@ventanilla/telegram-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { ask, dataOf, settledPerson } from '../support/persons.js';

let window: TestWindow;
beforeAll(async () => {
  window = await openWindow();
});
afterAll(() => window?.close());

/** Presses a button of a message and gives what the bot says to that. */
async function press(person: Person, message: SeenMessage, data: string): Promise<SeenMessage> {
  person.press(data, { messageId: message.id });
  return person.waitFor((seen) => seen.fromBot && seen.id > message.id && seen.text !== '', { timeoutMs: 15_000 });
}

describe('somebody who is asked back', () => {
  const question = 'la salita más cercana a mi casa';
  let person: Person;
  beforeAll(async () => {
    person = await settledPerson(window, 'es', 'quilmes');
  });

  it('presses a door and reads that one address', async () => {
    const asked = await ask(person, question);
    expect(asked.text).toContain('¿Cuál te queda más cerca?');
    const ezpeleta = dataOf(asked).find((data) => data.endsWith('loc.q.caps-villaaugusta')) ?? '';
    const { text } = await press(person, asked, ezpeleta);
    expect(text).toContain('Bahía Blanca');
    expect(text).not.toContain('Paz y Alberdi');
  });

  it('writes its number, or the neighbourhood', async () => {
    const asked = await ask(person, question);
    const [first = ''] = dataOf(asked).filter((data) => data.startsWith('choose:'));
    expect(first).toContain('loc.q.caps-houssay');
    expect((await ask(person, '1')).text).toContain('Paz y Alberdi');
    await ask(person, question);
    expect((await ask(person, 'la de Ezpeleta')).text).toContain('Bahía Blanca');
  });

  it('follows up on what was chosen', async () => {
    await ask(person, question);
    await ask(person, '1');
    expect((await ask(person, 'y cuánto cuesta?')).text).toMatch(/Gratis/);
  });
});

describe('somebody with more than one question', () => {
  it('reads the answer to each, in order', async () => {
    const person = await settledPerson(window, 'es', 'quilmes');
    const { text } = await ask(person, 'dónde vacunan a mi bebé? y dónde busco trabajo?');
    expect(text).toMatch(/Pregunta 1[\s\S]*[Vv]acunas[\s\S]*Pregunta 2[\s\S]*Oficina de Empleo/);
  });

  it('reads the number to call first when one of them is a danger', async () => {
    const person = await settledPerson(window, 'es', 'quilmes');
    const { text } = await ask(person, 'dónde busco trabajo? y mi vecina no respira, qué hago?');
    expect(text.indexOf('107')).toBeLessThan(200);
    expect(text).not.toContain('Oficina de Empleo');
  });
});

describe('somebody who was misunderstood', () => {
  it('corrects the place, for whom and the topic', async () => {
    const person = await settledPerson(window, 'es', 'quilmes');
    await ask(person, 'donde vacunan a mi bebe');
    expect((await ask(person, 'no, en Ezpeleta')).text).toContain('Bahía Blanca');
    expect((await ask(person, 'no, para mi mamá')).text).toMatch(/[Vv]acunas/);
    expect((await ask(person, 'perdón, quise decir trabajo')).text).toContain('Oficina de Empleo');
  });

  it('reads the same again in their language', async () => {
    const person = await settledPerson(window, 'es', 'quilmes');
    await ask(person, 'donde vacunan a mi bebe');
    const { text } = await ask(person, 'e em português?');
    expect(text).toContain('Allison Bell 770');
    expect(text).toMatch(/Fonte:/);
  });
});

describe('somebody in another municipality of the window', () => {
  it('changes with one press and is answered there', async () => {
    const person = await settledPerson(window, 'es', 'caba');
    const offered = await ask(person, 'dónde vacunan en Quilmes?');
    expect(dataOf(offered)).toContain('municipality:quilmes');
    person.press('municipality:quilmes', { messageId: offered.id });
    const answer = await person.waitFor((seen) => seen.fromBot && seen.text.includes('Allison Bell 770'), {
      timeoutMs: 15_000,
    });
    expect(answer.text).toMatch(/Fuente/);
  });
});
