import type { ErrorCode, Problem, Response, ResponseInput } from '@ventanilla/contracts';

/** Which question of which round is answered for whom. */
export type AnswerPlace = { round: string; indicator: string; institution: string };

/** One write as core is asked to take it. Sent again, it is word for word the same. */
export type Write = { clientId: string; version: number; response: ResponseInput };

/** Why core will never take it as it stands. */
export type Refused = { code: ErrorCode; problems: Problem[] };

/** What somebody typed to a question and core has not acknowledged yet. */
export type UnsentAnswer = AnswerPlace & {
  typed: ResponseInput;
  /** Whether core could take it as it is typed; until then it waits for the person. */
  isWhole: boolean;
  /** The version of the stored answer that it was typed on; 0 where there was none. */
  version: number;
  /** When it was first typed: answers are sent in this order. */
  since: number;
  /** Sent once already, and perhaps stored: it goes first and unchanged, whatever was typed since. */
  sent: Write | null;
  /** The answer that somebody else gave meanwhile; nothing is sent until the person has chosen. */
  theirs: Response | null;
  refused: Refused | null;
};

export const blankResponse: ResponseInput = { step: '', text: '', evidence: [] };

export function nameOf({ round, institution, indicator }: AnswerPlace): string {
  return [round, institution, indicator].map(encodeURIComponent).join('/');
}

/** The words of an answer in one order, as they are compared and sent. */
export function wordsOf({ step, text, evidence }: ResponseInput): ResponseInput {
  const parts = evidence.map(({ text, file, link, date, institution }) => ({ text, file, link, date, institution }));
  return { step, text, evidence: parts };
}

export function isSame(one: ResponseInput, other: ResponseInput): boolean {
  return JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other));
}

/** What somebody has typed on top of what is stored, and whether it is whole. */
export type Typed = { words: ResponseInput; stored: Response | null; isWhole: boolean };

/** What is unsent once somebody has typed; null when that is what core has already. */
export function afterTyping(
  before: UnsentAnswer | null,
  { round, indicator, institution }: AnswerPlace,
  { words, stored, isWhole }: Typed,
): UnsentAnswer | null {
  const isPending = before?.sent || before?.theirs;
  if (!isPending && isSame(words, stored ?? blankResponse)) return null;
  const begun = before ?? { version: stored?.version ?? 0, since: Date.now(), sent: null, theirs: null };
  return { ...begun, round, indicator, institution, typed: wordsOf(words), isWhole, refused: null };
}

/** What is left after core stored a write; null when that was all. */
export function afterStored(answer: UnsentAnswer, write: Write, stored: Response): UnsentAnswer | null {
  if (isSame(answer.typed, write.response) || isSame(answer.typed, stored)) return null;
  const isOurs = stored.version === write.version + 1;
  return { ...answer, sent: null, ...(isOurs ? { version: stored.version } : { theirs: stored }) };
}

/** What is left after core held another answer against it; null when both say the same. */
export function afterConflict(answer: UnsentAnswer, theirs: Response): UnsentAnswer | null {
  return isSame(answer.typed, theirs) ? null : { ...answer, sent: null, theirs };
}

/** The person keeps their own words, now on top of the other answer. */
export function onTopOf(answer: UnsentAnswer, theirs: Response): UnsentAnswer {
  return { ...answer, version: theirs.version, sent: null, theirs: null };
}

/** `unfinished`: without a chosen answer, or with evidence that is none, there is nothing that core could store. */
export type UnsentState = 'waiting' | 'toChoose' | 'refused' | 'unfinished';

export function stateOf({ theirs, refused, sent, isWhole }: UnsentAnswer): UnsentState {
  if (theirs) return 'toChoose';
  if (refused) return 'refused';
  return sent || isWhole ? 'waiting' : 'unfinished';
}

export function countOf(answers: readonly UnsentAnswer[]): Record<UnsentState, number> {
  const count = { waiting: 0, toChoose: 0, refused: 0, unfinished: 0 };
  for (const answer of answers) count[stateOf(answer)] += 1;
  return count;
}
