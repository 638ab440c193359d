import { type Doubt, doubt } from './doubt.js';
import type { Section, SectionLine } from './groups.js';
import { keyOf } from './line.js';

/** One statement of a section and the line on which it begins. */
export type SectionFinding = { text: string; line: number };

/** `last` is the number of its last line. */
type Paragraph = { first: SectionLine; last: number; text: string; joined: boolean };

/**
 * The statements of one section: one per bullet, or one per line where the copy has lost its bullets. Broken lines are
 * joined, text that is no statement is left out, and both are reported. `end` is the document's last line: a statement
 * that breaks off there was cut off.
 */
export function findingsOf(section: Section, end: number): { findings: SectionFinding[]; doubts: Doubt[] } {
  const strays: SectionLine[] = [];
  const paragraphs = paragraphsOf(section.lines, strays);
  const distinct = paragraphs.filter(({ text }, index) => keyOf(text) !== keyOf(paragraphs[index - 1]?.text ?? ''));
  const doubled = paragraphs.filter((paragraph) => !distinct.includes(paragraph));
  return {
    findings: distinct.map(({ text, first }) => ({ text, line: first.number })),
    doubts: [
      ...(distinct.length === 0 ? [doubt('emptySection', section.heading)] : []),
      ...distinct.filter(({ joined }) => joined).map(({ first }) => doubt('joinedLines', first)),
      ...distinct
        .filter(({ text }) => isUnfinished(text))
        .map(({ first, last }) => doubt(last === end ? 'cutOff' : 'unfinishedFinding', first)),
      ...distinct.filter(({ text }) => isGarbled(text)).map(({ first }) => doubt('garbledText', first)),
      ...doubled.map(({ first }) => doubt('repeatedFinding', first)),
      ...strays.map((line) => doubt('strayText', line)),
    ],
  };
}

function paragraphsOf(lines: readonly SectionLine[], strays: SectionLine[]): Paragraph[] {
  const bulleted = lines.some(({ bullet }) => bullet);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const starts = bulleted ? line.bullet : !continues(line, last);
    if (starts) paragraphs.push({ first: line, last: line.number, text: line.text, joined: false });
    else if (last && (!line.afterGap || isUnfinished(last.text))) Object.assign(last, joinedWith(last, line));
    else strays.push(line);
  }
  return paragraphs;
}

/** Without bullets only an unfinished sentence that goes on in lower case is taken for a broken line. */
function continues(line: SectionLine, last: Paragraph | undefined): boolean {
  return last !== undefined && isUnfinished(last.text) && /^\p{Lowercase}/u.test(line.text);
}

/** A sign that stands for a lost one or for none, or the pairs that UTF-8 makes when it is read as something else. */
function isGarbled(text: string): boolean {
  return /\uFFFD|\p{Co}|[ÃÂ][\u0080-\u00BF]|â€/u.test(text);
}

/** Whether a text breaks off: it does not end as sentences do. */
function isUnfinished(text: string): boolean {
  return !/[.!?…:;][)\]"'”’»]*$/u.test(text);
}

function joinedWith(paragraph: Paragraph, line: SectionLine): Omit<Paragraph, 'first'> {
  return { text: `${paragraph.text} ${line.text}`, last: line.number, joined: true };
}
