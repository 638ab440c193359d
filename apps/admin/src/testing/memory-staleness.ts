import type { AnyEntry, GapState, Passage, TranslationGap } from '@ventanilla/contracts';

type Text = AnyEntry['texts'][string];

/** What the source said when a passage was translated, by language and path: `pt description`. */
export type Stale = ReadonlyMap<string, string>;

export function passagesOf(text: Text | undefined): Map<string, string> {
  if (!text) return new Map();
  const fields = Object.entries(text).filter((field): field is [string, string] => typeof field[1] === 'string');
  const sections = 'sections' in text ? text.sections : [];
  const parts = sections.flatMap(({ id, heading, body }): [string, string][] => [
    [`sections.${id}.heading`, heading],
    [`sections.${id}.body`, body],
  ]);
  return new Map([...fields, ...parts]);
}

/** Core's rule in few lines: what changes in the source makes what was translated from it stale, until it is written anew. */
export function staleAfter(before: AnyEntry, after: AnyEntry, stale: Stale, source: string): Stale {
  const was = passagesOf(before.texts[source]);
  const is = passagesOf(after.texts[source]);
  const all = translatedPassages(after, source).map(({ language, path, target }): [string, string] | null => {
    const known = stale.get(`${language} ${path}`);
    const isWritten = passagesOf(before.texts[language]).get(path) !== target;
    const base = known ?? was.get(path) ?? '';
    return isWritten || base === (is.get(path) ?? '') ? null : [`${language} ${path}`, base];
  });
  return new Map(all.filter((one) => one !== null));
}

function translatedPassages({ texts }: AnyEntry, source: string) {
  return Object.entries<Text>(texts)
    .filter(([language]) => language !== source)
    .flatMap(([language, text]) => [...passagesOf(text)].map(([path, target]) => ({ language, path, target })))
    .filter(({ target }) => target !== '');
}

export function passagesBeside({ texts }: AnyEntry, stale: Stale, source: string, language: string): Passage[] {
  const sources = passagesOf(texts[source]);
  const targets = passagesOf(texts[language]);
  return [...new Set([...sources.keys(), ...targets.keys()])]
    .map((path) => {
      const was = stale.get(`${language} ${path}`) ?? null;
      const target = targets.get(path) ?? '';
      const isReviewed = texts[language]?.reviewed ?? false;
      const state: Passage['state'] =
        target === '' ? 'missing' : was !== null ? 'stale' : isReviewed ? 'current' : 'unreviewed';
      const unread = target !== '' && !isReviewed;
      return { path, source: sources.get(path) ?? '', target, state, said: was, version: null, doubts: [], unread };
    })
    .filter(({ source: from, target }) => from !== '' || target !== '');
}

export function gapsOf(entry: AnyEntry, stale: Stale, source: string, languages: readonly string[]): TranslationGap[] {
  if (!entry.texts[source]) return [];
  return languages
    .filter((language) => language !== source)
    .flatMap((language) => {
      const passages = passagesBeside(entry, stale, source, language);
      return (['missing', 'stale', 'unreviewed'] as const).flatMap((state) => gapOf(language, state, passages));
    });
}

const since = '2026-11-20T12:00:00.000Z';

function gapOf(language: string, state: GapState, all: readonly Passage[]): TranslationGap[] {
  const passages = all.filter((one) => one.state === state);
  const words = passages.reduce((sum, { source }) => sum + source.split(/\s+/).length, 0);
  return passages.length === 0 ? [] : [{ language, state, passages: passages.length, words, since }];
}
