/** What a passage and its translation say, sentence by sentence. */
export type Pair = { source: string; target: string };

/**
 * The sentences of a text. A line ends a sentence, and so does what ends one in the language; a short abbreviation with
 * a capital (Av., Dra.) does not.
 */
export function sentencesIn(text: string, language: string): string[] {
  return linesIn(text).flatMap((line) => sentencesOfLine(line, language));
}

/**
 * The sentences of a passage beside those of its translation, where it can be known which is which: as many in every
 * line, of about the same length, with the same numbers. Where that fails in one sentence the passage is one pair.
 */
export function pairsIn(source: string, target: string, languages: { from: string; to: string }): Pair[] {
  const whole = [{ source: source.trim(), target: target.trim() }];
  const [from, to] = [linesIn(source), linesIn(target)];
  if (from.length !== to.length) return whole;
  const lines = from.map((line, at) =>
    paired(sentencesOfLine(line, languages.from), sentencesOfLine(to[at] ?? '', languages.to)),
  );
  return lines.every((line) => line !== null) ? lines.flat() : whole;
}

function paired(from: readonly string[], to: readonly string[]): Pair[] | null {
  if (from.length !== to.length) return null;
  const pairs = from.map((source, at) => ({ source, target: to[at] ?? '' }));
  return pairs.length === 1 || pairs.every(belongTogether) ? pairs : null;
}

/** No language that we know says the same in less than a third of the letters; a few words may. */
const LONGEST_RATIO = 3;
const ALWAYS_FITS = 15;

function belongTogether({ source, target }: Pair): boolean {
  const [short = 0, long = 0] = [source.length, target.length].sort((one, other) => one - other);
  return long <= short * LONGEST_RATIO + ALWAYS_FITS && numbersIn(source) === numbersIn(target);
}

function numbersIn(text: string): string {
  return (text.match(/\p{N}+/gu) ?? []).sort().join(' ');
}

function linesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const ABBREVIATION = /(^|\s)\p{Lu}\p{Ll}{0,3}\.$/u;

function sentencesOfLine(line: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(line)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${segment.trim()}`;
    else sentences.push(segment.trim());
  }
  return sentences.filter((sentence) => sentence !== '');
}
