import { Injectable } from '@nestjs/common';
import { QuestionClusters, traitsOf } from '@ventanilla/answering';
import type { WebhookPayload } from '@ventanilla/contracts';
import { smallestShown } from '@ventanilla/mgi';
import { type ClientSession, Types } from 'mongoose';
import { Library } from '../knowledge/library.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { QuestionRepository } from '../questions/question.repository.js';
import type { QuestionDocument } from '../questions/question.schema.js';
import { Webhooks } from '../webhooks/webhooks.js';
import { GapRepository } from './gap.repository.js';
import type { GapDocument } from './gap.schema.js';
import { openedBy, withQuestion } from './gathered.js';
import { placeWordsOf } from './place-words.js';

const SECONDS = 5;
/** Gathered in one transaction. */
const BATCH = 200;
/** What nobody asked for half a year is opened anew. */
const DRAWN_TO_MS = 182 * 86_400_000;

/**
 * Gathers what nobody could answer, and what was badly answered, by what it asks for. Each question once: it waits until
 * it is gathered, in the same transaction that counts it, so that a killed process leaves it waiting or counted.
 */
@Injectable()
export class Gatherer {
  constructor(
    private readonly questions: QuestionRepository,
    private readonly gaps: GapRepository,
    private readonly library: Library,
    private readonly transactions: Transactions,
    private readonly webhooks: Webhooks,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every('gaps', SECONDS, () => this.gatherAll());
  }

  async gatherAll(): Promise<void> {
    for (;;) {
      const waiting = await this.questions.toGather(BATCH);
      if (waiting.length === 0) return;
      for (const [municipality, own] of byMunicipality(waiting)) await this.gather(municipality, own);
    }
  }

  /** Gathers these questions of one municipality. */
  async gather(municipality: string, waiting: readonly Pick<QuestionDocument, '_id'>[]): Promise<void> {
    await this.transactions.run(async (session) => {
      await this.gaps.takeTurn(municipality, session);
      const questions = await this.questions.stillToGather(
        waiting.map(({ _id }) => _id),
        session,
      );
      if (questions.length > 0) await this.#gather(municipality, questions, session);
    });
  }

  async #gather(municipality: string, questions: readonly QuestionDocument[], session: ClientSession): Promise<void> {
    const since = new Date(this.clock.now().getTime() - DRAWN_TO_MS);
    const clusters = new QuestionClusters(await this.gaps.profiles(municipality, since, session));
    const placed = this.#place(municipality, questions, clusters);
    const ids = [...new Set(placed.map(({ gap }) => gap))];
    const before = new Map((await this.gaps.findMany(ids, session)).map((gap) => [gap._id.toHexString(), gap]));
    const known = new Map(before);
    for (const { question, gap, profile } of placed) {
      known.set(gap, withQuestion(known.get(gap) ?? openedBy(question, gap), question, profile));
    }
    await this.gaps.saveAll([...known.values()], session);
    const opened = [...known].filter(([id, { state }]) => state === 'open' && before.get(id)?.state !== 'open');
    const payloads = opened.map(([, gap]) => openedPayload(gap));
    await this.webhooks.emitAll('gap.opened', payloads, session);
    await this.questions.setGaps(gapsOf(questions, placed), session);
  }

  /** Which gap each question belongs to, in the order in which they were asked. */
  #place(municipality: string, questions: readonly QuestionDocument[], clusters: QuestionClusters) {
    const isPlaceWord = placeWordsOf(this.library, municipality);
    return questions.flatMap((question) => {
      if (question.text === null) return [];
      const traits = traitsOf(question.text, { languageHint: question.language, isPlaceWord });
      const gap = clusters.find(traits) ?? new Types.ObjectId().toHexString();
      return [{ question, gap, profile: clusters.add(gap, traits) }];
    });
  }
}

/** What programs are told of a gap: nothing that so few people are behind that one of them could be recognised. */
function openedPayload({ _id, municipality, count, languages }: GapDocument): WebhookPayload<'gap.opened'> {
  const isShown = (number: number) => number >= smallestShown;
  return {
    municipality,
    id: _id.toHexString(),
    questions: isShown(count) ? count : null,
    languages: languages.filter((each) => isShown(each.count)).map(({ language }) => language),
  };
}

type Placed = { question: QuestionDocument; gap: string };

function gapsOf(questions: readonly QuestionDocument[], placed: readonly Placed[]) {
  const gaps = new Map(placed.map(({ question, gap }) => [question._id, new Types.ObjectId(gap)]));
  return new Map(questions.map(({ _id }): [Types.ObjectId, GapDocument['_id'] | null] => [_id, gaps.get(_id) ?? null]));
}

function byMunicipality(questions: readonly QuestionDocument[]): Map<string, QuestionDocument[]> {
  const grouped = new Map<string, QuestionDocument[]>();
  for (const question of questions) {
    grouped.set(question.municipality, [...(grouped.get(question.municipality) ?? []), question]);
  }
  return grouped;
}
