import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CoreClient, Entry, ProfileReading } from '@ventanilla/contracts';
import { aStaffMember } from '@ventanilla/testing';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPdf } from '../../../test/a-pdf.js';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  await openMunicipality(core.administrator, 'caba', {
    names: { es: 'Ciudad de Buenos Aires' },
    aliases: ['Autonomous City of Buenos Aires'],
  });
  marta = (await signedIn(core, aStaffMember({ municipalities: ['quilmes', 'caba'] }))).core;
}, 60_000);
afterAll(() => core?.stop());

const kinds = [
  'Migration Governance: examples of well-developed areas',
  'Areas with potential for further development',
] as const;
const domains = ["MIGRANTS' RIGHTS", 'WHOLE-OF-GOVERNMENT APPROACH', 'PARTNERSHIPS'];

/** Our own words about an invented part of Quilmes, one finding of each kind in each domain. */
const documentOf = (headings: readonly string[]) =>
  [
    ...headings.flatMap((heading, at) => [
      heading,
      kinds[0],
      `- Office ${at + 1} opens its doors to everyone.`,
      kinds[1],
      `- There is no plan number ${at + 1} yet.`,
    ]),
    '2024 March',
    'Migration Governance Profile: Quilmes',
  ].join('\n');

const read = (text: string, placed: { fromLine: number; domain: number }[] = [], municipality = 'quilmes') =>
  marta.readProfileDocument({ body: { municipality, text, placed } });

const profile = {
  key: 'profile.2024',
  title: 'Perfil de prueba',
  period: '2024-03',
  language: 'en',
  publisher: 'IOM',
  url: 'https://example.org/profile',
};
type Body = Parameters<CoreClient['importProfileDocument']>[0]['body'];
const take = (text: string, overrides: Partial<Body> = {}, who = marta) =>
  who.importProfileDocument({ body: { municipality: 'quilmes', text, profile, ...overrides } });

const confirmedOf = ({ doubts }: ProfileReading) => doubts.map(({ code, line, excerpt }) => ({ code, line, excerpt }));
const problemsOf = (call: Promise<unknown>): Promise<string[]> =>
  call.then(
    () => [],
    ({ details }) => details.problems.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`),
  );
const findingsIn = async (municipality: string, key: string) => {
  const { items } = await marta.listEntries({ query: { municipality, kind: 'finding', limit: 100 } });
  return (items as Entry<'finding'>[]).filter(({ facts }) => facts.profile === key);
};

describe('reading a published profile', () => {
  it('shows what was read, part by part, and stores nothing', async () => {
    const reading = await read(documentOf(domains));
    expect(reading).toMatchObject({ formatClass: 'headed', language: 'en', placeName: 'Quilmes', period: '2024-03' });
    expect(reading.parts.map(({ domain, state, findings }) => [domain, state, findings.length])).toEqual([
      [1, 'sound', 2],
      [2, 'sound', 2],
      [3, 'sound', 2],
    ]);
    expect(reading.doubts.map(({ code }) => code)).toEqual(['domainMissing', 'domainMissing', 'domainMissing']);
    expect((await marta.listEntries({ query: { municipality: 'quilmes' } })).total).toBe(0);
  });

  it('says that the document is about another place', async () => {
    expect((await read(documentOf(domains), [], 'caba')).doubts[0]).toMatchObject({
      ...{ code: 'otherPlace', line: 0, excerpt: 'Quilmes' },
    });
  });

  it('is not for whoever works elsewhere, nor for a book', async () => {
    const luis = (await signedIn(core, aStaffMember({ email: 'luis@caba.example', municipalities: ['caba'] }))).core;
    const body = { municipality: 'quilmes', text: 'x' };
    expect(await codeOf(luis.readProfileDocument({ body }))).toBe('refused');
    expect(await codeOf(take('x', {}, luis))).toBe('refused');
    expect(await codeOf(read('a'.repeat(600_001)))).toBe('invalid');
  });
});

describe('importing a published profile', () => {
  it('is refused until every doubt is confirmed by itself, and writes nothing before', async () => {
    const text = documentOf(['', '', '']);
    const reading = await read(text);
    const [first, ...others] = confirmedOf(reading);
    expect(first).toEqual({ code: 'domainMissing', line: 0, excerpt: 'Well-being of migrants' });
    const confirmed = others.filter(({ code }) => code !== 'domainInferred');
    expect(await problemsOf(take(text, { confirmed }))).toEqual([
      'lines.0 domainMissing',
      'lines.2 domainInferred',
      'lines.7 domainInferred',
      'lines.12 domainInferred',
    ]);
    expect((await marta.listEntries({ query: { municipality: 'quilmes' } })).total).toBe(0);
  });

  it('makes drafts of the profile and its findings, with source and date', async () => {
    const text = documentOf(domains);
    const taken = await take(text, { confirmed: confirmedOf(await read(text)) });
    expect(taken.findings).toBe(6);
    const drafts = await findingsIn('quilmes', profile.key);
    expect(drafts.map(({ key, states }) => [key, states['en']])).toEqual([
      ['profile.2024.1a1', 'draft'],
      ['profile.2024.1w1', 'draft'],
      ['profile.2024.2a1', 'draft'],
      ['profile.2024.2w1', 'draft'],
      ['profile.2024.3a1', 'draft'],
      ['profile.2024.3w1', 'draft'],
    ]);
    expect(drafts[0]?.facts.sources).toEqual([{ name: 'IOM', url: 'https://example.org/profile', date: '2024-03' }]);
    const saved = await marta.getEntry({ params: { id: taken.profile } });
    expect(saved).toMatchObject({ kind: 'profile', facts: { period: '2024-03' }, states: { en: 'draft' } });
    expect(await codeOf(take(text, { confirmed: confirmedOf(await read(text)) }))).toBe('keyTaken');
    const { problems } = await marta.checkProfile({ params: { id: taken.profile }, query: { languages: 'en' } });
    expect(problems.filter(({ blocks }) => blocks)).toEqual([]);
  });

  it('puts a part where a person says it belongs', async () => {
    const text = documentOf(['', '']);
    const [first] = (await read(text)).parts;
    const placed = [{ fromLine: first?.fromLine ?? 0, domain: 5 }];
    const again = await read(text, placed);
    expect(again.parts.map(({ domain, state }) => [domain, state])).toEqual([
      [5, 'sound'],
      [2, 'toConfirm'],
    ]);
    const own = { ...profile, key: 'profile.ubicado' };
    await take(text, { placed, confirmed: confirmedOf(again), profile: own });
    expect((await findingsIn('quilmes', own.key)).map(({ facts }) => facts.domain)).toEqual([2, 2, 5, 5]);
  });

  it('refuses a damaged document in parts, each with its lines, whatever somebody confirms', async () => {
    const text = `${domains[0]}\n${kinds[0]}\n- A desk for every� one.\n${kinds[1]}\n- No plan yet.\n${domains[1]}\n${kinds[0]}\n- Another desk.\n${kinds[1]}\n- There is no agreement with the consu`;
    const reading = await read(text);
    expect(reading.parts.map(({ state }) => state)).toEqual(['refused', 'refused']);
    const own = { ...profile, key: 'profile.roto' };
    expect(await problemsOf(take(text, { confirmed: confirmedOf(reading), profile: own }))).toEqual([
      'lines.3 garbledText',
      'lines.10 cutOff',
    ]);
    expect(await findingsIn('quilmes', own.key)).toEqual([]);
  });

  it('cuts nothing off that is longer than a finding may be', async () => {
    const long = `- ${'A desk and another one, '.repeat(200)}for everyone.`;
    const text = documentOf(domains).replace('- Office 1 opens its doors to everyone.', long);
    const own = { ...profile, key: 'profile.largo' };
    const confirmed = confirmedOf(await read(text));
    expect(await problemsOf(take(text, { confirmed, profile: own }))).toEqual(['lines.3 tooLong']);
  });

  it('takes nothing from a page that lists no findings', async () => {
    const page = 'OBJECTIVES\nINTRODUCTION\nCONTEXT\nKEY FINDINGS\nANNEX\nKEY SOURCES';
    const confirmed = confirmedOf(await read(page));
    expect(await problemsOf(take(page, { confirmed }))).toEqual(['lines.0 noFindings']);
  });
});

describe('the PDF of a published profile', () => {
  const textOf = (content: Uint8Array, who = marta) =>
    who.readProfilePdf({ body: { municipality: 'quilmes', content: Buffer.from(content).toString('base64') } });
  const set = documentOf(domains)
    .split('\n')
    .map((line) => ({ text: line.replace(/^- /, '• ') }));

  it('becomes text that is read and taken over as any other', async () => {
    const { text, leftOut } = await textOf(await aPdf(set));
    expect(leftOut).toEqual([]);
    const reading = await read(text);
    expect(reading.parts.map(({ domain, state }) => [domain, state])).toEqual([
      [1, 'sound'],
      [2, 'sound'],
      [3, 'sound'],
    ]);
    const own = { ...profile, key: 'profile.pdf' };
    expect(await take(text, { confirmed: confirmedOf(reading), profile: own })).toMatchObject({ findings: 6 });
    expect((await findingsIn('quilmes', own.key)).map(({ texts }) => texts['en']?.text)).toContain(
      'Office 1 opens its doors to everyone.',
    );
  });

  it('waits for a person where a page is a picture', async () => {
    const pdf = await PDFDocument.load(await aPdf(set));
    pdf.addPage();
    const { text } = await textOf(await pdf.save());
    const reading = await read(text);
    expect(reading.doubts.map(({ code }) => code)).toContain('pageWithoutText');
    const confirmed = confirmedOf(reading).filter(({ code }) => code !== 'pageWithoutText');
    const own = { ...profile, key: 'profile.picture' };
    expect(await problemsOf(take(text, { confirmed, profile: own }))).toEqual([
      expect.stringMatching(/^lines\.\d+ pageWithoutText$/),
    ]);
  });

  it('is refused with what to do next, and to whoever works elsewhere', async () => {
    const whole = await aPdf(set);
    expect(await problemsOf(textOf(whole.slice(0, -200)))).toEqual(['content pdfDamaged']);
    expect(await problemsOf(textOf(await (await PDFDocument.create()).save()))).toEqual(['content pdfWithoutText']);
    const luis = (await signedIn(core, aStaffMember({ email: 'luisa@caba.example', municipalities: ['caba'] }))).core;
    expect(await codeOf(textOf(whole, luis))).toBe('refused');
    expect(await codeOf(textOf(Buffer.alloc(21 * 1024 * 1024)))).toBe('tooLarge');
  });
});

/** The two published profiles are not part of the repository; where they are at hand, they are taken over whole. */
const beside = fileURLToPath(new URL('../../../../../../../shared/seeds', import.meta.url));
// biome-ignore lint/style/noProcessEnv: where the documents are is a matter of the machine, not of core.
const folder = process.env['SEEDS_DIR'] ?? beside;
const seedNamed = (prefix: string) => {
  const name = readdirSync(folder).find((file) => file.startsWith(prefix));
  return readFileSync(join(folder, name ?? `${prefix} is missing`), 'utf8');
};

describe.skipIf(!existsSync(folder))('the published profiles', () => {
  it.each([
    ['002', 'quilmes', '2022-11', 33, ['5+1', '4+2', '4+1', '4+2', '4+2', '2+2']],
    ['004', 'caba', '2022-09', 34, ['4+2', '3+3', '3+3', '3+2', '4+1', '4+2']],
  ])(
    'take over %s in %s to %s: %i findings in the right domains',
    async (seed, municipality, period, total, counts) => {
      const text = seedNamed(seed);
      const reading = await read(text, [], municipality);
      expect(reading.period).toBe(period);
      const own = { ...profile, key: `perfil.${municipality}`, period };
      const taken = await take(text, { municipality, confirmed: confirmedOf(reading), profile: own });
      expect(taken.findings).toBe(total);
      const { domains: counted } = await marta.checkProfile({ params: { id: taken.profile }, query: {} });
      expect(counted.map(({ wellDeveloped, potential }) => `${wellDeveloped}+${potential}`)).toEqual(counts);
    },
  );
});
