import { CoreError, type Entry } from '@ventanilla/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentManager, openWindow, type TestWindow } from '../support/open-window.js';
import { ask, settledPerson } from '../support/persons.js';

let window: TestWindow;
beforeAll(async () => {
  window = await openWindow();
});
afterAll(() => window?.close());

async function findService(key: string, municipality: string): Promise<Entry<'service'>> {
  const { items } = await window.administrator.listEntries({ query: { municipality, kind: 'service', keys: key } });
  const [entry] = items;
  if (entry?.kind !== 'service') throw new Error(`No service ${key}`);
  return entry;
}

const oneMoment = () => new Promise((resolve) => setTimeout(resolve, 1_000));

describe('a content manager of Quilmes', () => {
  it('changes hours, publishes, and a second later the bot says them in every language', async () => {
    const { core } = await contentManager(window, ['quilmes']);
    const entry = await findService('svc.q.atencionvecino', 'quilmes');
    const schedules = [
      {
        validFrom: null,
        validTo: null,
        byAppointment: false,
        exceptions: [],
        periods: [{ days: ['MO', 'WE'] as ('MO' | 'WE')[], opensAt: '07:15', closesAt: '11:45' }],
      },
    ];
    const { kind, municipality, key, texts } = entry;
    const changed = { kind, municipality, key, texts, facts: { ...entry.facts, schedules } };
    const saved = await core.updateEntry({
      params: { id: entry.id },
      body: { version: entry.version, entry: changed },
    });

    const spanish = await settledPerson(window, 'es', 'quilmes');
    const question = 'atención al vecino teléfono y horario';
    expect((await ask(spanish, question)).text).not.toContain('07:15');

    const languages = Object.keys(saved.published?.texts ?? { es: true });
    await core.publishEntry({ params: { id: entry.id }, body: { version: saved.version, languages } });
    await oneMoment();
    expect((await ask(spanish, question)).text).toMatch(/0?7:15/);
    const creole = await settledPerson(window, 'ht', 'quilmes');
    expect((await ask(creole, question)).text).toMatch(/0?7:15/);
  });

  it('can not write anything of Buenos Aires', async () => {
    const { core } = await contentManager(window, ['quilmes']);
    const entry = await findService('svc.c.legal', 'caba');
    const { kind, municipality, key, texts, facts } = entry;
    const refusals = [
      core.updateEntry({
        params: { id: entry.id },
        body: { version: entry.version, entry: { kind, municipality, key, texts, facts } },
      }),
      core.publishEntry({ params: { id: entry.id }, body: { version: entry.version, languages: ['es'] } }),
      core.unpublishEntry({ params: { id: entry.id }, query: { version: entry.version, languages: 'es' } }),
      core.deleteEntry({ params: { id: entry.id }, query: { version: entry.version } }),
      core.createEntry({ body: { kind, municipality, key: 'svc.c.other', texts, facts } }),
    ];
    for (const refusal of await Promise.allSettled(refusals)) {
      expect(refusal).toMatchObject({ status: 'rejected' });
      const code = refusal.status === 'rejected' && refusal.reason instanceof CoreError ? refusal.reason.code : null;
      expect(['refused', 'notFound']).toContain(code);
    }
    expect((await findService('svc.c.legal', 'caba')).version).toBe(entry.version);
  });

  it('who saves second is shown both versions and overwrites nothing', async () => {
    const { core } = await contentManager(window, ['quilmes']);
    const entry = await findService('svc.q.empleo', 'quilmes');
    const { kind, municipality, key, texts, facts } = entry;
    const save = (email: string) =>
      core.updateEntry({
        params: { id: entry.id },
        body: { version: entry.version, entry: { kind, municipality, key, texts, facts: { ...facts, email } } },
      });
    await save('first@staff.example');
    const second = await save('second@staff.example').catch((error: unknown) => error);
    expect(second).toMatchObject({ code: 'conflict' });
    expect((second as CoreError).details.conflict?.current).toMatchObject({ facts: { email: 'first@staff.example' } });
    expect((await findService('svc.q.empleo', 'quilmes')).facts.email).toBe('first@staff.example');
  });
});
