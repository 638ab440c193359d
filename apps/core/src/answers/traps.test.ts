import type { PublishedEntry } from '@ventanilla/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { entriesOf, everyTown, openStarterTowns, type Town } from '../../test/starter-towns.js';

let ask: Awaited<ReturnType<typeof openStarterTowns>>;
beforeAll(async () => {
  ask = await openStarterTowns(new Date('2026-11-26T17:00:00Z'));
});

const keysOf = (town: Town, question: string) => ask(town, question).items.map(({ key }) => key);

/** An entry asked for in its own words: who would find it if not its own text? */
function ownWords(entry: PublishedEntry): string[] {
  return Object.values(entry.texts).map((text) =>
    'text' in text ? text.text : 'title' in text ? text.title : text.name,
  );
}

describe('trap 1: findings that disagree on children alone', () => {
  it.each([
    'qué hace el municipio por los chicos que están solos sin sus padres?',
    'llegó mi sobrino de 15 años solo desde Bolivia, quién lo protege?',
    'menores no acompañados, a quién aviso?',
    'an unaccompanied minor arrived, who protects him?',
    'um adolescente chegou sozinho do Paraguai, quem ajuda?',
  ])('leads to who protects children and never says that nobody does: %s', (question) => {
    const { items, text } = ask('quilmes', question);
    const [first] = items.map(({ key }) => key);
    expect(['svc.q.ninez', 'line.102']).toContain(first);
    expect(items.map(({ key }) => key)).not.toContain('q1a1');
    expect(text).not.toMatch(/no se identific|no procedures|no specific procedures/i);
  });
});

describe('trap 2: what has been overtaken', () => {
  it.each(everyTown)('is not shown in %s, even asked for in its own words', (town) => {
    const overtaken = entriesOf(town).filter(({ facts }) => facts.superseded !== null);
    expect(overtaken.length).toBeGreaterThan(0);
    for (const entry of overtaken)
      for (const words of ownWords(entry)) expect(keysOf(town, words)).not.toContain(entry.key);
  });

  it.each<[Town, string]>(
    everyTown.flatMap((town) => [
      [town, 'teléfono del INADI'],
      [town, 'línea 168'],
    ]),
  )('gives nobody the line of the closed institute: %s, %s', (town, question) => {
    expect(ask(town, question).text).not.toMatch(/\b168\b/);
  });

  it('says that the institute against discrimination and most offices for access to justice are closed', () => {
    expect(ask('quilmes', 'quiero denunciar en el INADI').text).toContain('el INADI cerró');
    expect(ask('caba', 'dónde hay un CAJ, centro de acceso a la justicia?').text).toMatch(/la mayoría cerró/);
  });

  it('does not promise free hospitals of the city to whoever has no DNI', () => {
    const { text } = ask('caba', 'me atienden gratis en el hospital sin DNI?');
    expect(text).toContain('Sin DNI: pueden cobrar la atención programada');
    expect(text).toContain('una emergencia se atiende gratis');
  });

  it('shows an event of long ago to nobody who looks for the next one', () => {
    for (const { key } of ask('quilmes', 'cuándo es la fiesta de las colectividades?').items) {
      expect(['q4w2', 'q4w4']).not.toContain(key);
    }
  });
});

describe('trap 3: a number that means something else in another place', () => {
  it('is answered by the line of the own municipality', () => {
    const [quilmes, caba] = everyTown.map((town) => ask(town, '¿qué es el 147?').items[0]);
    expect(quilmes?.key).toBe('line.147.q');
    expect(quilmes?.title).toContain('Seguridad Ciudadana');
    expect(caba?.key).toBe('line.147.c');
    expect(caba?.title).not.toContain('Seguridad');
  });

  it('sends nobody in Quilmes to 147 for a turn at the hospital', () => {
    expect(keysOf('quilmes', 'a qué número llamo para pedir turno en el hospital?')).not.toContain('line.147.q');
  });

  it.each(everyTown)('shows in danger only lines that %s itself published', (town) => {
    const own = new Set(entriesOf(town).map(({ key }) => key));
    const dangers = [
      'mi marido me está pegando',
      'no respira',
      'hay un incendio',
      'me quiero matar',
      'me tiene encerrada',
    ];
    for (const danger of dangers) {
      const { outcome, items } = ask(town, danger);
      expect(outcome).toBe('emergency');
      expect(items.every(({ key }) => own.has(key))).toBe(true);
    }
  });
});

describe('trap 4: areas with potential', () => {
  it.each(everyTown)('are for the dashboard: askers of %s hear of none, even asked for in its own words', (town) => {
    const potential = entriesOf(town).filter((entry) => entry.kind === 'finding' && entry.facts.type === 'potential');
    expect(potential.length).toBeGreaterThan(9);
    for (const entry of potential)
      for (const words of ownWords(entry)) expect(keysOf(town, words)).not.toContain(entry.key);
  });
});

describe('trap 5: services with a condition', () => {
  it.each([
    ['quilmes', 'svc.q.puntoemprende', 'Punto Emprende: quiero emprender', /residencia/],
    ['quilmes', 'svc.q.puntoemprende', 'Punto Emprende to start a business', /residence/],
    [
      'caba',
      'svc.c.legal',
      'servicios jurídicos a la comunidad, abogado gratis',
      /vivir en la Ciudad.*dos salarios mínimos/,
    ],
    ['caba', 'svc.c.legal', 'I need a free lawyer of the community legal services', /live in the City.*minimum wage/],
    ['caba', 'svc.c.legal', 'preciso de um advogado de graça', /salários mínimos/],
  ] as const)('of %s say it: %s for "%s"', (town, key, question, condition) => {
    const { items, text } = ask(town, question);
    const item = items.find((each) => each.key === key);
    const conditions = item?.facts
      .filter(({ kind }) => kind === 'eligibility')
      .map(({ value }) => value)
      .join(' ');
    expect(conditions).toMatch(condition);
    expect(items[0]?.key === key ? text : conditions).toMatch(condition);
  });

  it('say before anything else that they are not for whoever has no papers', () => {
    const item = ask('quilmes', 'quiero emprender un negocio sin papeles en Punto Emprende').items.find(
      ({ key }) => key === 'svc.q.puntoemprende',
    );
    expect(item?.facts[0]).toMatchObject({
      label: 'Para tu caso',
      value: 'pide tener residencia, también precaria o temporaria',
    });
  });
});
