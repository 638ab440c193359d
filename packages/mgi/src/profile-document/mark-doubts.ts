import { type Doubt, type DoubtCode, doubt } from './doubt.js';
import type { Gathered } from './groups.js';
import type { Line } from './line.js';
import { findPlaceInTitle } from './place.js';
import type { TextMark } from './text-marks.js';

/** What a whole page is unsure of matters wherever the page is; what a line is unsure of, where the line is taken over. */
const ofPages: readonly [TextMark, DoubtCode][] = [
  ['order', 'orderUnsure'],
  ['picture', 'pageWithoutText'],
];
const ofLines: readonly [TextMark, DoubtCode][] = [
  ['hyphen', 'hyphenJoined'],
  ['letters', 'lettersApart'],
];

/** What the marks in the text of a PDF leave to a person; `told` is what is doubtful already. */
export function markDoubts(
  lines: readonly Line[],
  { groups, chapters }: Pick<Gathered, 'groups' | 'chapters'>,
  told: readonly Doubt[],
): Doubt[] {
  const inSections = numbersOf(groups.flatMap(({ sections }) => sections.flatMap((section) => section.lines)));
  const inChapters = numbersOf(chapters.filter(({ name }) => taken.has(name)).flatMap((chapter) => chapter.lines));
  return lines.flatMap((line) => {
    const isFinding = inSections.has(line.number);
    const isTaken = isFinding || inChapters.has(line.number) || findPlaceInTitle(line.text) !== null;
    const joined: [TextMark, DoubtCode][] = isFinding && !isTold(line, told) ? [['lineEnd', 'joinedLines']] : [];
    const asked = [...ofPages, ...(isTaken ? ofLines : []), ...joined];
    return asked.filter(([mark]) => line.marks.includes(mark)).map(([, code]) => doubt(code, line));
  });
}

/** The chapters a profile has a place for. */
const taken: ReadonlySet<string> = new Set(['context', 'keySources']);

function isTold({ number }: Line, told: readonly Doubt[]): boolean {
  return told.some(({ code, line }) => code === 'joinedLines' && line === number);
}

function numbersOf(lines: readonly Line[]): ReadonlySet<number> {
  return new Set(lines.map(({ number }) => number));
}
