import type { GapState, Texts, TranslationGap } from '@ventanilla/contracts';
import { gapStates } from '@ventanilla/contracts';
import type { Content } from '../entries/entry.schema.js';
import type { Basis } from './bases.js';
import { countWords, digestOf, passagesOf } from './passages.js';

export type PassageState = GapState | 'current';

/** A gap as it is stored, with a date. */
export type Gap = Omit<TranslationGap, 'since'> & { since: Date };

type Translated = Pick<Content, 'texts'> & { translations: readonly Basis[] };

/** The state of every passage that the source or the translation has. */
export function statesIn(
  language: string,
  source: string,
  { texts, translations }: Translated,
): Map<string, PassageState> {
  const says = passagesOf(texts[source]);
  const own = passagesOf(texts[language]);
  const bases = new Map(translations.filter((each) => each.language === language).map((each) => [each.path, each]));
  const paths = new Set([...says.keys(), ...own.keys()]);
  return new Map(
    [...paths].map((path) => [
      path,
      own.has(path) ? stateOf(bases.get(path), says.get(path) ?? '', texts[language]) : 'missing',
    ]),
  );
}

function stateOf(basis: Basis | undefined, says: string, text: Texts | undefined): PassageState {
  if (basis && basis.digest !== digestOf(says)) return 'stale';
  return isUnread(basis, text) ? 'unreviewed' : 'current';
}

/** A machine's words that nobody has answered for, whether or not the source has changed since. */
export function isUnread(basis: Pick<Basis, 'machine'> | undefined, text: Texts | undefined): boolean {
  return basis?.machine ?? text?.reviewed === false;
}

/** Everything its translations lack, in these languages and those it has; each since it was first so. */
export function gapsOf(
  entry: Translated,
  { sourceLanguage, languages }: { sourceLanguage: string; languages: readonly string[] },
  before: readonly Gap[],
  now: Date,
): Gap[] {
  if (!entry.texts[sourceLanguage]) return [];
  const wanted = new Set([...languages, ...Object.keys(entry.texts)]);
  wanted.delete(sourceLanguage);
  return [...wanted].flatMap((language) => {
    const states = [...statesIn(language, sourceLanguage, entry)];
    return gapStates.flatMap((state) => {
      const paths = states.filter(([, each]) => each === state).map(([path]) => path);
      if (paths.length === 0) return [];
      const since = before.find((gap) => gap.language === language && gap.state === state)?.since ?? now;
      return [
        { language, state, passages: paths.length, words: wordsOf(entry, language, sourceLanguage, paths), since },
      ];
    });
  });
}

function wordsOf({ texts }: Translated, language: string, source: string, paths: readonly string[]): number {
  const [says, own] = [passagesOf(texts[source]), passagesOf(texts[language])];
  return paths.map((path) => countWords(says.get(path) ?? own.get(path) ?? '')).reduce((sum, each) => sum + each, 0);
}
