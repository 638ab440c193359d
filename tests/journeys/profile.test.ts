import type { Person } from '@ventanilla/telegram-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { ask, settledPerson } from '../support/persons.js';

let window: TestWindow;
beforeAll(async () => {
  window = await openWindow();
});
afterAll(() => window?.close());

describe('somebody who asks what Quilmes does', () => {
  let person: Person;
  beforeAll(async () => {
    person = await settledPerson(window, 'es', 'quilmes');
  });

  it('reads dated statements of the published profile, with their source', async () => {
    const { text } = await ask(person, '¿Qué hace Quilmes por la salud de los migrantes?');
    expect(text).toContain('Según el perfil de gobernanza de la migración de noviembre de 2022');
    expect(text).toContain('no asegura que el servicio funcione hoy');
    expect(text).toContain('Fuente: OIM');
  });

  it('is sent the wheel as a picture that says in words what it shows, and by a button what is stated of a domain', async () => {
    const wheel = await ask(person, 'mandame la rueda');
    expect(wheel.text).toMatch(/Derechos de los migrantes: bien desarrollados \d+, con potencial \d+/);
    expect(wheel.message.photo?.length).toBeGreaterThan(0);
    person.press('1. Derechos de los migrantes');
    const told = await person.waitFor(({ id, fromBot }) => fromBot && id > wheel.id, { timeoutMs: 15_000 });
    expect(told.text).toContain('Derechos de los migrantes. El perfil de noviembre de 2022 dice:');
    expect(told.text).not.toContain('no encontró procedimientos');
  });

  it('still gets services first when asking for help', async () => {
    const { text } = await ask(person, '¿dónde vacunan gratis a mi bebé?');
    expect(text).toContain('Allison Bell 770');
    expect(text).not.toContain('Esto dice el perfil');
  });
});
