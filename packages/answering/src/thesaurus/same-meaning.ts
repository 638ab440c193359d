import type { Terms } from '../index/term-index.js';
import type { Mention, Name, Names } from './names.js';

/** Texts that are searched for what is called the same. */
export type Named = {
  /** What concepts are called in the language of the texts. */
  readonly names: Names;
  /** The number of a stem among the terms of the texts, or -1. */
  numberOf(stemmed: string): number;
  /** In how many texts a term stands. */
  frequency(term: number): number;
  /** Terms that look like a stem. */
  lookAlikesOf(stemmed: string): Terms;
};

/** What looks like a name, such as its compounds, counts this share of what it would if it were asked for. */
const ALIKE_SHARE = 0.5;
/** A name of several words is looked for by the rarest of them, which may mean something else. */
const PART_SHARE = 0.5;
/** Words of a longer name name something by themselves as well, which is less surely meant. */
const SHORTER_SHARE = 0.5;
/** Where a name is written just like the word, what only shares its stem is less surely meant: rent ("loyer") beside law ("loi"). */
const STEM_ALONE_SHARE = 0.5;

/**
 * What the thesaurus knows folded words of a question to be called in some texts: for each word, term -> how surely it is meant,
 * 1 where the two are names of the same. `own` are the names in the language of the question.
 */
export function sameMeaning(words: readonly string[], own: Names, texts: Named): ReadonlyMap<number, number>[] {
  const found = words.map(() => new Map<number, number>());
  const mentions = own.mentionsIn(words);
  for (const mention of mentions) {
    const share = shareOf(mention, mentions);
    for (const [term, sureness] of termsOf(mention, texts)) {
      for (const terms of found.slice(mention.from, mention.from + mention.length)) {
        terms.set(term, Math.max(terms.get(term) ?? 0, share * sureness));
      }
    }
  }
  return found;
}

function shareOf(mention: Mention, mentions: readonly Mention[]): number {
  const share = isInLonger(mention, mentions) ? SHORTER_SHARE : 1;
  return isWrittenOtherwise(mention, mentions) ? share * STEM_ALONE_SHARE : share;
}

function isWrittenOtherwise({ from, length, isAsWritten }: Mention, mentions: readonly Mention[]): boolean {
  return !isAsWritten && mentions.some((other) => other.isAsWritten && other.from === from && other.length === length);
}

function isInLonger({ from, length }: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (other) => other.length > length && other.from < from + length && other.from + other.length > from,
  );
}

function termsOf({ concept }: Mention, texts: Named): Terms {
  return texts.names.of(concept).flatMap((name) => (name.length > 1 ? rarestPart(name, texts) : allLike(name, texts)));
}

/** A name whose words do not all stand somewhere is not looked for. */
function rarestPart(name: Name, texts: Named): Terms {
  const parts = name.map((part) => texts.numberOf(part));
  if (parts.includes(-1)) return [];
  const rarest = parts.reduce((one, other) => (texts.frequency(other) < texts.frequency(one) ? other : one));
  return [[rarest, PART_SHARE]];
}

function allLike([stemmed = '']: Name, texts: Named): Terms {
  const number = texts.numberOf(stemmed);
  const alike = texts.lookAlikesOf(stemmed).map(([term, share]) => [term, share * ALIKE_SHARE] as const);
  return number === -1 ? alike : [[number, 1], ...alike];
}
