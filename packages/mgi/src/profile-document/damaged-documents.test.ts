import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mgiDomains } from '../mgi-domains.js';
import { profileFromDocument } from '../profile/profile-from-document.js';
import type { ProfilePart } from './parts.js';
import { readProfileDocument } from './read-profile-document.js';

/** One document of every format class that holds findings. */
const documents = [
  'portal-en-headings.txt',
  'portal-en-flat.txt',
  'portal-en-page-flat.html.txt',
  'portal-es-headings.txt',
  'portal-es-flat.txt',
  'portal-es-first-heading-empty.txt',
  'portal-es-page.html.txt',
  'portal-fr-headings.txt',
  'publication-2025-full.txt',
  'pdf-es.txt',
];

const confirmed = mgiDomains.map(({ number }) => number);
const answers = { title: 'Perfil', placeName: 'Villa Ejemplo', country: null, period: '2024-11', confirmed };
/** Whatever the document says of itself, a person has answered: only its parts are left to judge. */
const take = (text: string) => profileFromDocument(readProfileDocument(text), { ...answers, language: 'es' });

const soundness = ({ domain, state, findings }: ProfilePart) => [domain, state, findings.map(({ text }) => text)];

/** The third part of a document and the finding that ends it. */
function middleOf(text: string) {
  const { parts } = readProfileDocument(text);
  const [part, last] = [parts[2], parts[2]?.findings.at(-1)];
  if (!part || !last) throw new Error('The document has fewer than three parts');
  return { before: parts.slice(0, 2), after: parts.slice(3), part, last };
}

describe.each(documents)('%s, damaged', (name) => {
  const text = readFileSync(new URL(`../../test/documents/${name}`, import.meta.url), 'utf8');
  const lines = text.split('\n');
  const { before, after, part, last } = middleOf(text);
  const line = lines[last.line - 1] ?? '';

  it('refuses the part in which it is cut off, by its lines, and leaves those before it as they were', () => {
    const words = last.text.slice(0, 20);
    const end = line.indexOf(words) + words.length;
    const cut = [...lines.slice(0, last.line - 1), line.slice(0, end)].join('\n');
    const read = readProfileDocument(cut);
    expect(read.parts.slice(0, 2).map(soundness)).toEqual(before.map(soundness));
    expect(read.parts).toHaveLength(3);
    expect(read.parts[2]).toMatchObject({ state: 'refused', fromLine: part.fromLine, toLine: last.line });
    expect(read.parts[2]?.doubts).toContainEqual(expect.objectContaining({ code: 'cutOff', line: last.line }));
    expect(take(cut).ok).toBe(false);
  });

  it('refuses the part in which signs are broken, by the line, and leaves the others as they were', () => {
    const [first = ''] = last.text.split(' ');
    const broken = lines.with(last.line - 1, line.replace(first, `${first}Ã¡`)).join('\n');
    const read = readProfileDocument(broken);
    const others = read.parts.filter((_, at) => at !== 2);
    expect(others.map(soundness)).toEqual([...before, ...after].map(soundness));
    expect(read.parts[2]).toMatchObject({ state: 'refused', fromLine: part.fromLine, toLine: part.toLine });
    expect(read.parts[2]?.doubts).toContainEqual(expect.objectContaining({ code: 'garbledText', line: last.line }));
    expect(take(broken).ok).toBe(false);
  });
});
