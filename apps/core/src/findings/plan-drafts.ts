import { isDeepStrictEqual } from 'node:util';
import { type DraftLook, type FindingBasis, type LeftOutReason, placeholdersLeft } from '@ventanilla/contracts';
import type { Drafted, RoundDrafts } from './drafted.js';
import { type FindingEntry, wordsIn } from './finding-entry.js';

/** What an existing finding has to do with the answers as they are now. */
export type Standing = {
  entry: FindingEntry;
  look: DraftLook | null;
  /** The answers behind it, one for each of its indicators that still makes a finding. */
  drafted: Drafted[];
  /** Nobody has worded it: its text is still the one that was drafted. */
  isUntouched: boolean;
};

export type Plan = {
  standing: Standing[];
  waiting: Drafted[];
  leftOut: { indicator: string; reason: LeftOutReason }[];
};

/**
 * Holds what the answers make now against the findings there are: which are new, which follow their answers, which
 * somebody has to look at. Reading only; nothing is decided twice between the page that shows it and the deed.
 */
export function planDrafts(
  { drafted, leftOut }: RoundDrafts,
  entries: readonly FindingEntry[],
  language: string,
): Plan {
  const live = entries.filter(({ deletedAt }) => deletedAt === null);
  const [held, taken] = [indicatorsIn(live), indicatorsIn(entries)];
  const [known, fresh] = [
    drafted.filter(({ indicator }) => taken.has(indicator)),
    drafted.filter(({ indicator }) => !taken.has(indicator)),
  ];
  const gone = known.filter(({ indicator }) => !held.has(indicator));
  return {
    standing: live.map((entry) => standingOf(entry, drafted, language)),
    waiting: fresh,
    leftOut: [...leftOut, ...gone.map(({ indicator }) => ({ indicator, reason: 'takenOut' as const }))],
  };
}

/** What a finding rests on when it follows its answers; those that make no finding any more stay as they were. */
export function basisNow({ entry, drafted }: Standing): FindingBasis | undefined {
  const { basis } = entry.facts;
  if (!basis) return undefined;
  const now = new Map(drafted.map((each) => [each.indicator, each.answer]));
  const evidence = drafted.length === 0 ? basis.evidence : drafted.flatMap((each) => each.evidence);
  return { ...basis, answers: basis.answers.map((answer) => now.get(answer.indicator) ?? answer), evidence };
}

export function indicatorsOf({ facts }: FindingEntry): string[] {
  return facts.basis?.answers.map(({ indicator }) => indicator) ?? [];
}

function indicatorsIn(entries: readonly FindingEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(indicatorsOf));
}

function standingOf(entry: FindingEntry, all: readonly Drafted[], language: string): Standing {
  const own = indicatorsOf(entry);
  const drafted = all.filter(({ indicator }) => own.includes(indicator));
  const isUntouched = isAsDrafted(entry, language);
  return {
    entry,
    drafted,
    isUntouched,
    look: isUntouched && own.length === drafted.length ? null : lookAt(entry, drafted),
  };
}

function lookAt({ facts }: FindingEntry, drafted: readonly Drafted[]): DraftLook | null {
  if (!facts.basis) return null;
  if (drafted.length < facts.basis.answers.length) return 'answerGone';
  if (drafted.some(({ type }) => type !== facts.type)) return 'typeChanged';
  const now = drafted.map(({ answer }) => answer);
  return isDeepStrictEqual(sorted(now), sorted(facts.basis.answers)) ? null : 'answerChanged';
}

/** The one answer in its own words, or the question that waits for some, and nobody has answered for either. */
function isAsDrafted(entry: FindingEntry, language: string): boolean {
  const words = wordsIn(language, entry);
  const answers = entry.facts.basis?.answers ?? [];
  const [answer] = answers;
  if (!words || words.reviewed || entry.published || !answer || answers.length > 1) return false;
  const said = answer.text.trim();
  return said === '' ? placeholdersLeft(words.text).some(({ text }) => text === words.text) : said === words.text;
}

function sorted(answers: FindingBasis['answers']): FindingBasis['answers'] {
  return answers.toSorted((one, other) => (one.indicator < other.indicator ? -1 : 1));
}
