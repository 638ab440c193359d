import { readdirSync, readFileSync } from 'node:fs';
import { type ProfileDocument, pageOfLine, readProfileDocument, textMarks } from '@ventanilla/mgi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPdf, type SetLine } from '../../../../test/a-pdf.js';
import { PdfReader } from './pdf-reader.js';
import { type PdfText, pdfText } from './pdf-text.js';

const reader = new PdfReader();
async function textOf(bytes: Uint8Array): Promise<PdfText> {
  const outcome = await reader.read(bytes);
  if ('fault' in outcome) throw new Error(outcome.fault);
  return pdfText(outcome.pages);
}
const plain = (lines: readonly string[]): SetLine[] => lines.map((text) => ({ text }));
const findingsIn = ({ findings }: ProfileDocument) =>
  findings.map(({ domain, kind, text }) => `${domain} ${kind} ${text}`);
const codesIn = ({ unsure }: ProfileDocument) => unsure.map(({ code }) => code);

const wellDeveloped = 'Gobernanza de la migración: ejemplos de áreas bien desarrolladas';
const potential = 'Áreas con potencial de desarrollo';
const long = (name: string) =>
  `La oficina ${name} abre sus puertas cada mañana, y quien llega puede preguntar por la escuela, por el médico, por los papeles y por todo lo que una persona recién llegada necesita saber.`;

/** One domain of an invented town: its heading, and one finding of each kind that goes over several lines. */
const domainOf = (heading: string, name: string): SetLine[] => [
  { text: heading, size: 16 },
  { text: wellDeveloped, size: 12 },
  { text: `• ${long(name)}` },
  { text: '• Otra cosa corta de la ciudad.' },
  { text: potential, size: 12 },
  { text: `• Todavía no hay una guía. ${long('de las guías')}` },
];
const headings = ['DERECHOS DE LOS MIGRANTES', 'ENFOQUE INTEGRADO DE GOBIERNO', 'ALIANZAS'];
const profile = headings.flatMap((heading, at) => domainOf(heading, `número ${at + 1}`));
const expected = headings.flatMap((_, at) => [
  `${at + 1} well-developed ${long(`número ${at + 1}`)}`,
  `${at + 1} well-developed Otra cosa corta de la ciudad.`,
  `${at + 1} potential Todavía no hay una guía. ${long('de las guías')}`,
]);

describe('the text of a PDF', () => {
  it.each([1, 2, 3])(
    'follows its columns, of which a page has %i, and joins the lines of a finding',
    async (columns) => {
      const read = readProfileDocument((await textOf(await aPdf(profile, { columns }))).text);
      expect(findingsIn(read)).toEqual(expected);
      expect(codesIn(read).filter((code) => code === 'orderUnsure')).toEqual([]);
    },
  );

  it('does not join lines that all stand as far apart as paragraphs do', async () => {
    const lines = [
      'Indicadores de gobernanza de la migración en el ámbito local de Villa Ejemplo',
      'Perfil 2021',
      'Contexto',
    ];
    const { text } = await textOf(await aPdf(lines.map((line) => ({ text: line, room: 2 }))));
    expect(text).toBe(`${textMarks.page}${lines.join('\n\n')}`);
  });

  it('goes over pages, of which each finding that does is asked', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ text: `• ${long(`número ${at}`)}` }));
    const lines: SetLine[] = [{ text: 'ALIANZAS', size: 16 }, { text: wellDeveloped, size: 12 }, ...many];
    const setting = { columns: 2, head: 'Indicadores de gobernanza, Villa Ejemplo', foot: String };
    const { text, leftOut } = await textOf(await aPdf(lines, setting));
    const read = readProfileDocument(text);
    expect(leftOut).toEqual([setting.head, '…']);
    expect(read.findings.map((finding) => finding.text)).toEqual(many.map((line) => line.text.slice(2)));
    const joined = read.unsure.filter(({ code }) => code === 'joinedLines').map(({ line }) => line);
    const breaks = [...text.matchAll(/\n\f?(?=\p{Lowercase})/gu)].length;
    expect(joined).toHaveLength(breaks);
    expect(breaks).toBeGreaterThan(0);
    expect(joined.every((line) => pageOfLine(text, line) !== null)).toBe(true);
  });

  it('keeps a title that only the running heads have', async () => {
    const title = 'Perfil de gobernanza de la migración: Villa Ejemplo';
    const many = Array.from({ length: 50 }, (_, at) => `• ${long(`número ${at}`)}`);
    const { text } = await textOf(
      await aPdf(plain([wellDeveloped, ...many]), { head: title, foot: (page) => `Página ${page}` }),
    );
    expect(readProfileDocument(text)).toMatchObject({ placeName: 'Villa Ejemplo', title });
    expect(text.split(title)).toHaveLength(2);
  });

  it('does not take a heading of findings for a running head, though each page begins with it', async () => {
    const filler = Array.from({ length: 11 }, (_, at) => `• ${long(`número ${at}`)}`);
    const lines = headings.flatMap((heading) => [wellDeveloped, ...filler, heading, potential, ...filler.slice(0, 4)]);
    const { text, leftOut } = await textOf(await aPdf(plain(lines)));
    expect(leftOut).toEqual([]);
    expect(text.split(wellDeveloped)).toHaveLength(4);
  });

  it('has the accents and ligatures of Spanish and French', async () => {
    const words = ['• Señales en español: ¿qué, dónde, cuándo?', '• Où l’œuvre est reçue, à Noël, « déjà ».'];
    const { text } = await textOf(await aPdf(plain(words)));
    expect(text).toContain(words[0]);
    expect(text).toContain(words[1]);
  });

  it('puts the letters of headings together that stand apart, and asks where nobody can tell the words', async () => {
    const spaced = profile.map((line) => (line.size === 16 ? { ...line, spacing: 5 } : line));
    const read = readProfileDocument((await textOf(await aPdf(spaced))).text);
    expect(findingsIn(read)).toEqual(expected);
    const apart = [
      { text: 'ALIANZAS' },
      { text: wellDeveloped },
      { text: '• G O B E R N A N Z A D E L A C I U D A D.' },
    ];
    const asked = readProfileDocument((await textOf(await aPdf(apart))).text);
    expect(asked.findings.map(({ text }) => text)).toEqual(['G O B E R N A N Z A D E L A C I U D A D.']);
    expect(codesIn(asked)).toContain('lettersApart');
  });

  it('takes hyphens out at the end of lines, as the document writes its words elsewhere, else asks', async () => {
    const lines = [
      'ALIANZAS',
      wellDeveloped,
      '• Una ciudad recibe a muchas perso-\nnas que llegan.',
      '• Hay personas que llegan.',
    ];
    const known = readProfileDocument((await textOf(await aPdf(plain(lines), { columns: 2 }))).text);
    expect(known.findings[0]?.text).toMatch(/personas que llegan\.$/);
    expect(codesIn(known)).not.toContain('hyphenJoined');
    const unknown = readProfileDocument((await textOf(await aPdf(plain(lines.slice(0, 3)), { columns: 2 }))).text);
    expect(unknown.findings[0]?.text).toBe(known.findings[0]?.text);
    expect(codesIn(unknown)).toContain('hyphenJoined');
  });

  it('asks for each page that the file does not write from above to below', async () => {
    const { text } = await textOf(await aPdf(profile, { lastLineFirst: true }));
    expect(text.split(textMarks.order)).toHaveLength(2);
    const read = readProfileDocument(text);
    expect(findingsIn(read)).toEqual(expected);
    expect(codesIn(read)).toContain('orderUnsure');
  });
});

/** Every document in a format in which profiles are published, line by line. */
const folder = new URL('../../../../../../packages/mgi/test/documents/', import.meta.url);
const documents = readdirSync(folder).filter((name) => !name.includes('.html.'));

describe.each(documents)('%s, set as a PDF', (name) => {
  const source = readFileSync(new URL(name, folder), 'utf8').replace(/^\s*[-*] /gm, '• ');
  // What the letters of the standard fonts do not have.
  const lines = source.split(/\r?\n/).map((line) => line.replace(/[^\u0020-\u00ff•–—‘’“”]/gu, '').trim());

  it.each([1, 2])('reads as its text does in %i columns, or says what is unsure', async (columns) => {
    const set = plain(lines.filter((line) => line !== ''));
    const [asText, asPdf] = [source, (await textOf(await aPdf(set, { columns }))).text].map((text) =>
      readProfileDocument(text),
    );
    const known = new Set(asText?.findings.map(({ text }) => text));
    const changed = asPdf?.findings.filter(({ text }) => !known.has(text)) ?? [];
    const doubted = new Set(asPdf?.unsure.map(({ line }) => line));
    expect(changed.filter(({ line }) => !doubted.has(line))).toEqual([]);
    expect(asPdf?.findings.length).toBe(asText?.findings.length);
  });
});

describe('any findings', () => {
  const word = fc.stringMatching(/^[a-zñáé]{1,12}$/);
  const sentence = fc.array(word, { minLength: 3, maxLength: 40 }).map((words) => `X${words.join(' ')}.`);

  it('come out of a PDF as they went in, or are asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sentence, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 3 }),
        async (given, columns) => {
          const distinct = [...new Set(given)];
          const lines = ['ALIANZAS', wellDeveloped, ...distinct.map((text) => `• ${text}`)];
          const read = readProfileDocument((await textOf(await aPdf(plain(lines), { columns }))).text);
          const doubted = new Set(read.unsure.map(({ line }) => line));
          const told = read.findings.filter(({ line }) => !doubted.has(line)).map(({ text }) => text);
          expect(told.filter((text) => !distinct.includes(text))).toEqual([]);
          expect(read.findings.length).toBe(distinct.length);
        },
      ),
      { numRuns: 15 },
    );
  });
});
