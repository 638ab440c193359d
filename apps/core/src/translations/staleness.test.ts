import type { GuideSection, Texts } from '@ventanilla/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statesIn } from './gaps.js';
import { passagesOf, sectionsOf, withPassages } from './passages.js';
import { type Translations, translationsAfter } from './translations-after.js';

type Stored = Translations & { texts: Record<string, Texts>; version: number };

const municipality = { sourceLanguage: 'es', languages: ['es', 'en', 'pt'] };
const now = new Date('2026-11-26T12:00:00Z');
const targets = ['en', 'pt'] as const;

const words = fc.constantFrom(
  'Sin DNI',
  'Con precaria',
  'Gratis',
  'Lunes a viernes',
  'Traé la partida',
  'Consultá antes',
);
const at = fc.nat({ max: 5 });
const edit = fc.oneof(
  fc.record({ deed: fc.constant('title' as const), words, minor: fc.boolean() }),
  fc.record({ deed: fc.constant('body' as const), at, words, minor: fc.boolean() }),
  fc.record({ deed: fc.constant('insert' as const), at, words }),
  fc.record({ deed: fc.constant('remove' as const), at }),
  fc.record({ deed: fc.constant('turn' as const) }),
  fc.record({ deed: fc.constant('translate' as const), at, language: fc.constantFrom(...targets), words }),
  fc.record({ deed: fc.constant('confirm' as const), at, language: fc.constantFrom(...targets) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function guide(): Record<string, Texts> {
  const text = (language: string): Texts => ({
    keywords: [],
    reviewed: true,
    title: `Escuela ${language}`,
    summary: `Es gratis ${language}`,
    sections: ['uno', 'dos', 'tres'].map((each) => ({
      heading: `${each} ${language}`,
      body: `Sobre ${each} ${language}`,
    })),
  });
  return { es: text('es'), en: text('en'), pt: text('pt') };
}

function write(before: Stored | null, texts: Record<string, Texts>, more: object = {}): Stored {
  return { ...translationsAfter({ before, texts, municipality, now, ...more }), version: (before?.version ?? 0) + 1 };
}

const stripped = ({ heading, body }: GuideSection) => ({ heading, body });

/** The edit as its author would send it; new sections come without an id. */
function perform(stored: Stored, each: Edit): Stored {
  const { texts } = stored;
  const es = texts['es'] as Texts<'guide'>;
  const sections = sectionsOf(es);
  const withSource = (text: Partial<Texts<'guide'>>, minor = false) =>
    write(stored, { ...texts, es: { ...es, ...text } }, { minor });
  switch (each.deed) {
    case 'title':
      return withSource({ title: each.words }, each.minor);
    case 'body':
      return withSource(
        { sections: sections.map((one, place) => (place === each.at ? { ...one, body: each.words } : one)) },
        each.minor,
      );
    case 'insert':
      return withSource({
        sections: sections.toSpliced(each.at, 0, { heading: `Nueva ${each.words}`, body: each.words }),
      });
    case 'remove':
      return withSource({ sections: sections.filter((_, place) => place !== each.at) });
    case 'turn':
      return withSource({ sections: sections.toReversed() });
    default:
      return translated(stored, each);
  }
}

function translated(stored: Stored, each: Extract<Edit, { language: string }>): Stored {
  const { texts } = stored;
  const path = [...passagesOf(texts['es']).keys()][each.at] ?? 'title';
  const touches = [{ language: each.language, paths: new Set([path]), by: 'person' as const }];
  if (each.deed === 'confirm') return write(stored, texts, { touches });
  const text = withPassages(texts[each.language] as Texts, texts['es'], { [path]: `${each.words} (${each.language})` });
  return write(stored, { ...texts, [each.language]: text }, { touches });
}

/** What a careful secretary would note down: the source that each passage was last held against. */
type Notes = Map<string, string>;
const noteOf = (language: string, path: string) => `${language} ${path}`;

function noted(notes: Notes, before: Stored, after: Stored, each: Edit): Notes {
  const says = passagesOf(after.texts['es']);
  const held = targets.flatMap((language) =>
    [...passagesOf(after.texts[language]).keys()]
      .filter((path) => isHeldAgain(notes, { before, each, language, path }))
      .map((path) => [noteOf(language, path), says.get(path) ?? ''] as const),
  );
  return new Map([...notes, ...held]);
}

type Glance = { before: Stored; each: Edit; language: string; path: string };

function isHeldAgain(notes: Notes, { before, each, language, path }: Glance): boolean {
  if (!passagesOf(before.texts[language]).has(path)) return true;
  const said = passagesOf(before.texts['es']);
  if ('language' in each) return each.language === language && path === ([...said.keys()][each.at] ?? 'title');
  return 'minor' in each && each.minor && notes.get(noteOf(language, path)) === (said.get(path) ?? '');
}

function firstNotes(stored: Stored): Notes {
  const says = passagesOf(stored.texts['es']);
  const all = targets.flatMap((language) => [...says].map(([path, words]) => [noteOf(language, path), words] as const));
  return new Map(all);
}

/** What the secretary would say of a passage: its state, and what the source said when it was last held against it. */
function expectedOf(notes: Notes, stored: Stored, language: string, path: string) {
  const own = passagesOf(stored.texts[language]);
  if (!own.has(path)) return { path, state: 'missing', said: null };
  const note = notes.get(noteOf(language, path)) ?? '';
  const isStale = note !== (passagesOf(stored.texts['es']).get(path) ?? '');
  return { path, state: isStale ? 'stale' : 'current', said: isStale ? note : null };
}

function found(stored: Stored, language: string) {
  const saidOf = (path: string) =>
    stored.translations.find((basis) => basis.language === language && basis.path === path)?.said ?? null;
  return [...statesIn(language, 'es', stored)].map(([path, state]) => ({ path, state, said: saidOf(path) }));
}

describe('staleness', () => {
  it('never marks what did not change, nor leaves unmarked what did, whatever is edited in whatever order', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 14 }), (edits) => {
        let stored = write(null, guide());
        let notes = firstNotes(stored);
        for (const each of edits) {
          const after = perform(stored, each);
          notes = noted(notes, stored, after, each);
          stored = after;
        }
        for (const language of targets) {
          const states = found(stored, language);
          expect(states).toEqual(states.map(({ path }) => expectedOf(notes, stored, language, path)));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the sections of a guide', () => {
  it('get the same ids in every language, and keep them when one is put before them without any', () => {
    const first = write(null, guide());
    const ids = sectionsOf(first.texts['es']).map(({ id }) => id);
    expect(sectionsOf(first.texts['en']).map(({ id }) => id)).toEqual(ids);
    const sections = [{ heading: 'Antes', body: 'Nuevo' }, ...sectionsOf(first.texts['es']).map(stripped)];
    const es = { ...(first.texts['es'] as Texts<'guide'>), sections };
    const second = write(first, { ...first.texts, es });
    expect(sectionsOf(second.texts['es']).map(({ id }) => id)).toEqual([expect.any(String), ...ids]);
    expect(second.gaps.map(({ language, state, passages }) => [language, state, passages])).toEqual([
      ['en', 'missing', 2],
      ['pt', 'missing', 2],
    ]);
  });

  it('are new ones when they are copied with their id', () => {
    const first = write(null, guide());
    const [one, ...others] = sectionsOf(first.texts['es']);
    const es = { ...(first.texts['es'] as Texts<'guide'>), sections: [one, one, ...others] as GuideSection[] };
    const ids = sectionsOf(write(first, { ...first.texts, es }).texts['es']).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});
