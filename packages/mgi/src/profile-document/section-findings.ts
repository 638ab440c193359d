import { type Doubt, doubt } from './doubt.js';
import type { Section, SectionLine } from './groups.js';
import { keyOf } from './line.js';

/** One statement of a section and the line on which it begins. */
export type SectionFinding = { text: string; line: number };

type Paragraph = { first: SectionLine; text: string; joined: boolean };

/**
 * The statements of one section: one per bullet, or one per line where the copy has lost its bullets. Broken lines are
 * joined, text that is no statement is left out, and both are reported.
 */
export function findingsOf(section: Section): { findings: SectionFinding[]; doubts: Doubt[] } {
  const strays: SectionLine[] = [];
  const paragraphs = paragraphsOf(section.lines, strays);
  const distinct = paragraphs.filter(({ text }, index) => keyOf(text) !== keyOf(paragraphs[index - 1]?.text ?? ''));
  const doubled = paragraphs.filter((paragraph) => !distinct.includes(paragraph));
  return {
    findings: distinct.map(({ text, first }) => ({ text, line: first.number })),
    doubts: [
      ...(distinct.length === 0 ? [doubt('emptySection', section.heading)] : []),
      ...distinct.filter(({ joined }) => joined).map(({ first }) => doubt('joinedLines', first)),
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
    if (starts) paragraphs.push({ first: line, text: line.text, joined: false });
    else if (last && (!line.afterGap || isUnfinished(last.text))) Object.assign(last, joinedWith(last, line));
    else strays.push(line);
  }
  return paragraphs;
}

/** Without bullets only an unfinished sentence that goes on in lower case is taken for a broken line. */
function continues(line: SectionLine, last: Paragraph | undefined): boolean {
  return last !== undefined && isUnfinished(last.text) && /^\p{Lowercase}/u.test(line.text);
}

function isUnfinished(text: string): boolean {
  return !/[.!?…:;][)\]"'”’»]*$/u.test(text);
}

function joinedWith(paragraph: Paragraph, line: SectionLine): Pick<Paragraph, 'text' | 'joined'> {
  return { text: `${paragraph.text} ${line.text}`, joined: true };
}
