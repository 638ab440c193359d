import { Injectable } from '@nestjs/common';
import { explainDecision } from '@ventanilla/answering';
import type { operations, Why } from '@ventanilla/contracts';
import { localDate } from '@ventanilla/directory';
import { itemsOf } from '../items/items-of.js';
import { Library } from '../knowledge/library.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import type { InputOf } from '../platform/http/handle.js';
import { PreviewService } from './preview.service.js';
import { readableQuestion } from './question-text.js';

/** Tells editors why the bot says what it says: the same question on the same content, taken apart. */
@Injectable()
export class ExplanationService {
  constructor(
    private readonly library: Library,
    private readonly previews: PreviewService,
    private readonly clock: Clock,
  ) {}

  async explain(caller: StaffCaller, body: InputOf<typeof operations.explainAnswer>['body']) {
    const { answer, meaning, similarities } = await this.previews.understand(caller, body);
    const content = await this.library.open(body.municipality);
    const now = this.clock.now();
    const itemOf = itemsOf(content, { language: answer.language, now, near: null });
    const asked = {
      question: readableQuestion(body.question),
      language: body.language,
      today: localDate(now, content.municipality.timeZone),
      similarities,
    };
    const { candidates, ...understood } = explainDecision(content.knowledge, asked, (key) => content.find(key));
    const why: Why = {
      ...understood,
      meaning,
      candidates: candidates.map((candidate) => ({
        ...candidate,
        title: itemOf(candidate.key)?.title ?? candidate.key,
      })),
    };
    return { answer, why };
  }
}
