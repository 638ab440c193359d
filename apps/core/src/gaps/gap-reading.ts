import { Injectable } from '@nestjs/common';
import { type UsedWord, wordsPeopleUse } from '@ventanilla/answering';
import type { Gap, GapInFull, operations } from '@ventanilla/contracts';
import { localDate } from '@ventanilla/directory';
import { Library } from '../knowledge/library.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import type { InputOf } from '../platform/http/handle.js';
import { QuestionRepository } from '../questions/question.repository.js';
import type { QuestionDocument } from '../questions/question.schema.js';
import { requireWorksIn, worksIn } from '../staff/scope.js';
import { unknownGap } from './gap.errors.js';
import { GapRepository } from './gap.repository.js';
import type { GapDocument } from './gap.schema.js';
import { toGap } from './gap.view.js';
import { candidatesFor } from './nearest.js';
import { placeWordsOf } from './place-words.js';
import { WatchRepository } from './watch.repository.js';

/** In a list three examples tell what a gap is about; looking closely one wants more. */
const EXAMPLES_IN_LIST = 3;
const EXAMPLES = 20;
const WORDS = 12;

@Injectable()
export class GapReading {
  constructor(
    private readonly gaps: GapRepository,
    private readonly questions: QuestionRepository,
    private readonly watches: WatchRepository,
    private readonly library: Library,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listGaps>['query']) {
    const { municipality, state, ...page } = query;
    requireWorksIn(caller, municipality);
    const { items, total } = await this.gaps.list(municipality, state, page);
    const waiting = await this.watches.countOf(items.map(({ _id }) => _id));
    const seen = items.map(async (gap) => {
      const examples = await this.questions.examplesOf(gap._id, EXAMPLES_IN_LIST);
      return toGap(gap, { examples, waiting: waiting.get(gap._id.toHexString()) ?? 0, today: this.#today(gap) });
    });
    return { items: await Promise.all(seen), total };
  }

  async getInFull(caller: StaffCaller, id: string): Promise<GapInFull> {
    const gap = await this.getDocument(caller, id);
    const examples = await this.questions.examplesOf(gap._id, EXAMPLES);
    const content = await this.library.open(gap.municipality);
    return {
      ...(await this.view(gap, examples)),
      words: this.#wordsOf(gap, examples),
      candidates: candidatesFor(examples, content, this.clock.now()),
    };
  }

  /** A gap of a municipality that the caller does not work for is as unknown as one that does not exist. */
  async getDocument(caller: StaffCaller, id: string): Promise<GapDocument> {
    const found = await this.gaps.find(id);
    if (!found || !worksIn(caller, found.municipality)) throw unknownGap();
    return found;
  }

  /** As staff see it, with its newest examples. */
  async view(gap: GapDocument, examples?: readonly QuestionDocument[]): Promise<Gap> {
    const waiting = await this.watches.countOf([gap._id]);
    return toGap(gap, {
      examples: examples ?? (await this.questions.examplesOf(gap._id, EXAMPLES)),
      waiting: waiting.get(gap._id.toHexString()) ?? 0,
      today: this.#today(gap),
    });
  }

  #wordsOf({ municipality }: GapDocument, examples: readonly QuestionDocument[]): UsedWord[] {
    const questions = examples.flatMap(({ text, language }) => (text === null ? [] : [{ text, language }]));
    return wordsPeopleUse({ questions, isLeftOut: placeWordsOf(this.library, municipality), limit: WORDS });
  }

  #today({ municipality }: GapDocument): string {
    return localDate(this.clock.now(), this.library.helpLines(municipality).municipality.timeZone);
  }
}
