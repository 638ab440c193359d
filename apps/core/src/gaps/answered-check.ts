import { Injectable } from '@nestjs/common';
import { replyTo } from '../answers/reply-to.js';
import { EntryRepository } from '../entries/entry.repository.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { Library } from '../knowledge/library.js';
import type { PublishedContent } from '../knowledge/published-content.js';
import { Clock } from '../platform/clock.js';
import { ApiError } from '../platform/errors/api-error.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { QuestionRepository } from '../questions/question.repository.js';
import type { QuestionDocument } from '../questions/question.schema.js';
import { Closing } from './closing.js';
import { GapRepository } from './gap.repository.js';
import type { GapDocument } from './gap.schema.js';

const SECONDS = 5;
/** Looked at in one turn for each municipality; the most asked first. */
const MOST = 200;
const EXAMPLES = 5;
const SHOWN = 3;

/** What the bot shows for the questions of a gap by now: keys, best first, of each question that is answered. */
type Answered = { first: string | null; shown: ReadonlySet<string> };

/** Asks open gaps again whenever the public content has changed: what was written for one closes it by itself. */
@Injectable()
export class AnsweredCheck {
  constructor(
    private readonly gaps: GapRepository,
    private readonly questions: QuestionRepository,
    private readonly entries: EntryRepository,
    private readonly closing: Closing,
    private readonly library: Library,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every('gapsAnswered', SECONDS, () => this.checkAll());
  }

  async checkAll(): Promise<void> {
    for (const { id } of this.library.municipalities()) await this.#check(id);
  }

  async #check(municipality: string): Promise<void> {
    const revision = this.library.shelf(municipality)?.revision ?? null;
    if (revision === null) return;
    const unchecked = await this.gaps.unchecked(municipality, revision, MOST);
    if (unchecked.length === 0) return;
    const content = await this.library.open(municipality);
    for (const gap of unchecked) await this.#look(gap, content, revision);
  }

  async #look(gap: GapDocument, content: PublishedContent, checkedRevision: number): Promise<void> {
    const examples = await this.questions.examplesOf(gap._id, EXAMPLES);
    const { first, shown } = answeredNow(examples, content, this.clock.now());
    const entry = gap.state === 'beingWritten' && gap.entry && shown.has(gap.entry.key) ? gap.entry : null;
    const written = entry && (await this.entries.find(entry.id));
    if (written) return this.#close(gap, written);
    await this.gaps.keepLook(gap, { answeredBy: first, checkedRevision });
  }

  /** Where somebody was faster, or people asked again, it is looked at again in the next turn. */
  async #close(gap: GapDocument, written: EntryDocument): Promise<void> {
    try {
      await this.closing.closeWritten(gap, written);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'conflict') throw error;
    }
  }
}

/** What was shown when it did not help is no answer now either, unless something else stands before it. */
function answeredNow(examples: readonly QuestionDocument[], content: PublishedContent, now: Date): Answered {
  const shown = new Set<string>();
  let first: string | null = null;
  for (const { text, language, keys } of examples) {
    if (text === null) continue;
    const { outcome, items } = replyTo(content, { question: text, language, now });
    if (outcome === 'unknown') continue;
    const news = items.slice(0, SHOWN).filter(({ key }) => !keys.includes(key));
    for (const { key } of news) shown.add(key);
    first ??= news[0]?.key ?? null;
  }
  return { first, shown };
}
