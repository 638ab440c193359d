import { Injectable } from '@nestjs/common';
import type { Answer, AnyEntryInput, operations } from '@ventanilla/contracts';
import { PublicAlerts } from '../alerts/public-alerts.js';
import { toPublishedEntry } from '../entries/entry.view.js';
import { Library } from '../knowledge/library.js';
import { PublishedContent } from '../knowledge/published-content.js';
import { Meaning } from '../meaning/meaning.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import type { InputOf } from '../platform/http/handle.js';
import { invalid } from '../platform/http/read-input.js';
import { requireWorksIn } from '../staff/scope.js';
import { readableQuestion } from './question-text.js';
import { reply } from './reply.js';
import { type Understood, withMeaning } from './with-meaning.js';

type Preview = InputOf<typeof operations.previewAnswer>['body'];

type Copy = { source: PublishedContent; revision: number | null; content: PublishedContent };

/** Editors work on one municipality at a time, a few of them at once. */
const COPIES = 4;

/** Answers as if a draft were public, on a copy of the content that nobody else is answered from. */
@Injectable()
export class PreviewService {
  readonly #copies = new Map<string, Copy>();

  constructor(
    private readonly library: Library,
    private readonly clock: Clock,
    private readonly meaning: Meaning,
    private readonly alerts: PublicAlerts,
  ) {}

  async preview(caller: StaffCaller, body: Preview): Promise<Answer> {
    return (await this.understand(caller, body)).answer;
  }

  /** The answer, and what the meaning of the question had to do with it. */
  async understand(caller: StaffCaller, body: Preview): Promise<Omit<Understood, 'said'> & { answer: Answer }> {
    requireWorksIn(caller, body.municipality);
    requireSameMunicipality(body.municipality, body.draft);
    const asked = {
      ...body,
      question: readableQuestion(body.question),
      context: null,
      near: null,
      now: this.clock.now(),
      municipalities: this.library.municipalities(),
      alertsIn: (language: string) => this.alerts.itemsOf(body.municipality, language),
    };
    const { draft } = body;
    const content = draft ? await this.#copyOf(body.municipality) : await this.library.open(body.municipality);
    const { said, ...understood } = await withMeaning(this.meaning, { ...asked, content }, (similarities) => {
      const work = () => reply(content, { ...asked, similarities });
      return draft ? content.withInstead(toPublishedEntry(draft, draft), work) : work();
    });
    return { ...understood, answer: { ...said.answer, wording: null, id: null, conversation: '' } };
  }

  async #copyOf(municipality: string): Promise<PublishedContent> {
    const source = await this.library.open(municipality);
    const revision = this.library.shelf(municipality)?.revision ?? null;
    const known = this.#copies.get(municipality);
    if (known && known.source === source && known.revision === revision) return known.content;
    const content = await PublishedContent.of(source.municipality, [...source.public()]);
    this.#copies.delete(municipality);
    this.#copies.set(municipality, { source, revision, content });
    const oldest = this.#copies.keys().next();
    if (this.#copies.size > COPIES && !oldest.done) this.#copies.delete(oldest.value);
    return content;
  }
}

function requireSameMunicipality(municipality: string, draft: AnyEntryInput | undefined): void {
  if (!draft || draft.municipality === municipality) return;
  const message = 'The draft belongs to another municipality than the question.';
  throw invalid([{ path: 'draft.municipality', code: 'otherMunicipality', message }]);
}
