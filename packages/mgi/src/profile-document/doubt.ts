import { excerptOf, type Line } from './line.js';

/** Everything the reader can be unsure of, with what a person has to do about it. */
export const doubtMessages = {
  noFindings: 'No section of findings was recognised. Use the page or text of the profile that lists its findings.',
  domainInferred: 'There is no domain heading here; the domain follows from the order. Confirm it.',
  domainUnknown: 'There are more groups of findings than domains. Say which domain these findings belong to.',
  domainRepeated: 'This domain has already had findings. Check whether a heading is missing or doubled.',
  domainMissing: 'No findings were recognised for this domain. Check whether the document has any.',
  emptySection: 'This heading is followed by no finding. Check whether the document is complete.',
  sectionMissing: 'Only one kind of findings was recognised for this domain. Check whether the other is missing.',
  repeatedFinding: 'This finding stands twice in a row and was taken once.',
  joinedLines: 'Several lines were joined to one finding. Check where it ends.',
  strayText: 'This text stands among the findings and is not marked as one; it was left out.',
  unfinishedFinding: 'This finding does not end like a sentence. Check whether it is complete.',
  cutOff: 'The document ends in the middle of this finding. Get the rest of it and read it again.',
  garbledText: 'Signs in this text are broken. Copy the document once more, or correct them.',
  hyphenJoined: 'A word was put together that went over the end of a line. Check whether its hyphen is missing.',
  lettersApart: 'The letters of this line stand apart. Check where its words begin and end.',
  orderUnsure: 'The file does not write this page in the order of its columns. Check that the text follows the page.',
  pageWithoutText: 'This page has no text: it is empty or a picture. Check whether findings stand on it.',
  chapterLeftOut: 'This chapter has no place in a profile and was left out.',
  titleMissing: 'The document has no title. Give one.',
  placeMissing: 'The document does not name its place. Say which municipality it is about.',
  placeContradicted: 'Title and introduction name different places; the title was taken. Check which is right.',
  periodMissing: 'The document has no date. Say in which month it was published.',
  monthMissing: 'The document names its year and not its month. Say in which month it was published.',
  periodContradicted: 'The document has several dates; the last was taken. Check which is right.',
} as const;

/** The stable name of a doubt. */
export type DoubtCode = keyof typeof doubtMessages;

/** Something a person must confirm or correct. `line` counts from 1; 0 stands for the document as a whole. */
export type Doubt = { code: DoubtCode; message: string; line: number; excerpt: string };

/** A doubt about one line, or about the whole document when there is none. */
export function doubt(code: DoubtCode, line?: Pick<Line, 'number' | 'text'>): Doubt {
  return { code, message: doubtMessages[code], line: line?.number ?? 0, excerpt: excerptOf(line?.text ?? '') };
}
