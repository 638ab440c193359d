import type { Person } from '@ventanilla/telegram-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { ask, settledPerson } from '../support/persons.js';

let window: TestWindow;
beforeAll(async () => {
  window = await openWindow();
});
afterAll(() => window?.close());

describe('somebody in Quilmes who writes Spanish', () => {
  let person: Person;
  beforeAll(async () => {
    person = await settledPerson(window, 'es', 'quilmes');
  });

  it('reads where children are vaccinated free of charge, who said so and when', async () => {
    const { text } = await ask(person, 'donde vacunan gratis a mi bebe en quilmes');
    expect(text).toContain('Allison Bell 770');
    expect(text).toMatch(/Fuente/i);
    expect(text).toMatch(/20\d\d/);
  });

  it('reads the ambulance number first when somebody does not breathe', async () => {
    const { text } = await ask(person, 'mi mama no respira');
    expect(text.indexOf('107')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('107')).toBeLessThan(200);
  });

  it("never reads about Buenos Aires' line 147 of citizen service", async () => {
    const { text } = await ask(person, 'para que sirve el 147?');
    expect(text).not.toMatch(/Boti|11-5050-0147|CeSAC/);
  });

  it('is told honestly when nobody knows, with a way to a person', async () => {
    const { text } = await ask(person, 'quien gano el partido de ayer');
    expect(text).toContain('0800-999-5656');
  });

  it('is understood in a follow-up question', async () => {
    await ask(person, 'horario de vacunación en el Instituto Ramón Carrillo');
    const { text } = await ask(person, '¿y los sábados?');
    expect(text).toMatch(/sábado: 10:00 a 16:00/i);
  });
});

describe('people of other languages', () => {
  it('are answered in Portuguese when they write it, whatever their Telegram speaks', async () => {
    const person = await settledPerson(window, 'es', 'quilmes');
    const { text } = await ask(person, 'onde tiro o DNI?');
    expect(text).toMatch(/Fonte:/);
    expect(text).not.toMatch(/Fuente:/);
  });

  it('are answered in Haitian Creole', async () => {
    const person = await settledPerson(window, 'ht', 'quilmes');
    const { text } = await ask(person, 'Kote mwen ka jwenn yon doktè?');
    expect(text).toMatch(/Sous:/);
  });

  it('are told in English that nobody knows who won the match', async () => {
    const person = await settledPerson(window, 'en', 'caba');
    const { text } = await ask(person, 'who won the match');
    expect(text).toMatch(/don.t know|no verified information|could not find|did not find/i);
  });
});

describe('the bot', () => {
  it('answers stickers, voice notes, photos, unknown commands and edits with words', async () => {
    const person = await settledPerson(window, 'es', 'quilmes');
    const sendings = [
      () => person.sendSticker(),
      () => person.sendVoice(),
      () => person.sendPhoto(),
      () => person.sendCommand('nosuchcommand'),
    ];
    for (const send of sendings) {
      const sent = send();
      const reply = await person.waitFor((message) => message.fromBot && message.id > sent.id, { timeoutMs: 15_000 });
      expect(reply.text.length).toBeGreaterThan(10);
    }
  });

  it('shows the help lines on /emergency', async () => {
    const person = await settledPerson(window, 'es', 'caba');
    const { text } = await ask(person, '/emergency');
    expect(text).toContain('107');
    expect(text).toContain('911');
  });

  it('forgets everything about somebody who asks for it', async () => {
    const person = await settledPerson(window, 'fr', 'caba');
    const sent = person.sendCommand('delete');
    const confirm = await person.waitFor(
      (message) => message.fromBot && message.id > sent.id && message.buttons.length > 0,
    );
    const yes = confirm.buttons[0];
    person.press(yes?.text ?? '', { messageId: confirm.id });
    const start = person.sendCommand('services');
    const reply = await person.waitFor((message) => message.fromBot && message.id > start.id);
    expect(reply.buttons.map((button) => button.text).join(' ')).toMatch(/Quilmes/);
  });
});
