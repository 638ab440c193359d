import type { AssessmentMatrix, Response, ResponseInput } from '@ventanilla/contracts';
import { checkAnswer, type Problem } from '@ventanilla/mgi';
import { useRef, useSyncExternalStore } from 'react';
import { setOf } from '../matrix/round-work.js';
import { useOutbox } from '../unsent/outbox-context.js';
import { type AnswerPlace, blankResponse, isSame, type UnsentAnswer } from '../unsent/unsent-answer.js';

export type OpenAnswer = {
  place: AnswerPlace;
  words: ResponseInput;
  stored: Response | null;
  unsent: UnsentAnswer | null;
  /** What keeps it from being stored as it is typed. */
  problems: readonly Problem[];
  type: (words: ResponseInput) => void;
};

/** An institution's answer to a question as it is being typed: each change is kept at once and sent after a pause. */
export function useAnswer(matrix: AssessmentMatrix, place: AnswerPlace, stored: Response | null): OpenAnswer {
  const outbox = useOutbox();
  const unsent = useSyncExternalStore(outbox.subscribe, () => outbox.unsent.find(place));
  const last = useRef(blankResponse);
  const words = unsent?.typed ?? asTyped(last.current, stored);
  const problemsOf = (typed: ResponseInput) =>
    checkAnswer({ ...place, ...typed, at: '' }, setOf(matrix), matrix.assessment.asks);
  return {
    ...{ place, words, stored, unsent },
    problems: problemsOf(words),
    type(typed) {
      last.current = typed;
      outbox.type(place, { words: typed, stored, isWhole: problemsOf(typed).length === 0 });
    },
  };
}

/** Core trims evidence. While somebody is still typing there, a space at the end is no reason to change it under their hands. */
function asTyped(last: ResponseInput, stored: Response | null): ResponseInput {
  if (stored === null) return blankResponse;
  return isSame(trimmed(last), stored) ? last : stored;
}

function trimmed({ evidence, ...words }: ResponseInput): ResponseInput {
  const trim = (text: string | null) => text?.trim() ?? null;
  return {
    ...words,
    evidence: evidence.map((one) => ({
      ...one,
      text: trim(one.text),
      link: trim(one.link),
      institution: trim(one.institution),
    })),
  };
}
