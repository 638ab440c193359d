import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { TestAnswer } from '@ventanilla/contracts';
import { readableQuestion } from '../answers/question-text.js';
import { reply } from '../answers/reply.js';
import { Library } from '../knowledge/library.js';
import type { PublishedContent } from '../knowledge/published-content.js';
import type { PublicChange } from '../knowledge/shelf.js';
import { Clock } from '../platform/clock.js';
import type { TestQuestionDocument } from './test-question.schema.js';
import { apply, TrialContent } from './trial-content.js';
import { isAsExpected } from './verdict.js';

/** A change of the public content, and what to put back when it was only tried. */
export type TriedChange = { before: PublicChange; after: PublicChange };

/** What a question is answered after some changes; `before` is known when that is not as expected. */
export type Outcome = { question: TestQuestionDocument; after: TestAnswer; before: TestAnswer | null };

export type Tried = { revision: number; outcomes: Outcome[] };

/** Questions answered before the process looks at other work: a few milliseconds. */
const BATCH = 5;

/** Items of an answer that are judged. */
const SHOWN = 3;

/** Asks test questions as an asker would, on the public content of a moment with some changes made to it. */
@Injectable()
export class TestRun {
  constructor(
    private readonly trials: TrialContent,
    private readonly library: Library,
    private readonly clock: Clock,
  ) {}

  try(
    municipality: string,
    questions: readonly TestQuestionDocument[],
    changes: readonly TriedChange[],
  ): Promise<Tried> {
    return this.trials.with(municipality, async ({ content, revision }) => {
      for (const { after } of changes) apply(content, after);
      const after = await this.#askAll(content, questions);
      for (const { before } of changes.toReversed()) apply(content, before);
      const failed = changes.length === 0 ? [] : questions.filter(({ _id, expects }) => fails(expects, after.get(_id)));
      const before = await this.#askAll(content, failed);
      return { revision, outcomes: outcomesOf(questions, before, after) };
    });
  }

  async #askAll(content: PublishedContent, questions: readonly TestQuestionDocument[]) {
    const answers = new Map<TestQuestionDocument['_id'], TestAnswer>();
    for (const [index, question] of questions.entries()) {
      if (index % BATCH === BATCH - 1) await nextTurn();
      answers.set(question._id, this.#ask(content, question));
    }
    return answers;
  }

  #ask(content: PublishedContent, { question, language }: TestQuestionDocument): TestAnswer {
    const { answer } = reply(content, {
      question: readableQuestion(question),
      language,
      context: null,
      near: null,
      now: this.clock.now(),
      municipalities: this.library.municipalities(),
    });
    const shown = answer.items.slice(0, SHOWN).map(({ key, title }) => ({ key, title }));
    return { outcome: answer.outcome, danger: answer.danger, shown };
  }
}

function fails(expects: TestQuestionDocument['expects'], answer: TestAnswer | undefined): boolean {
  return answer !== undefined && !isAsExpected(expects, answer);
}

type Answers = ReadonlyMap<TestQuestionDocument['_id'], TestAnswer>;

function outcomesOf(questions: readonly TestQuestionDocument[], before: Answers, after: Answers): Outcome[] {
  return questions.flatMap((question) => {
    const answer = after.get(question._id);
    return answer ? [{ question, after: answer, before: before.get(question._id) ?? null }] : [];
  });
}
