import { Inject, Injectable } from '@nestjs/common';
import { detectDanger } from '@ventanilla/answering';
import type { Answer, operations } from '@ventanilla/contracts';
import { Library } from '../knowledge/library.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import type { InputOf } from '../platform/http/handle.js';
import { readableQuestion } from './question-text.js';
import { reply } from './reply.js';

/** Help lines for what is said to people: they come first there too, and nothing of it is kept. */
@Injectable()
export class DangerService {
  constructor(
    private readonly library: Library,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  recognise({ municipality, text, language }: InputOf<typeof operations.recogniseDanger>['body']): {
    answer: Answer | null;
  } {
    const question = readableQuestion(text);
    const content = this.library.atHand(municipality);
    if (detectDanger(question) === null) return { answer: null };
    const { publicUrl } = this.config;
    const municipalities = this.library.municipalities();
    const asked = {
      question,
      languageHint: language,
      context: null,
      near: null,
      now: this.clock.now(),
      municipalities,
    };
    const { answer } = reply(content, { ...asked, publicUrl });
    return { answer: answer.outcome === 'emergency' ? { ...answer, wording: null, id: null, conversation: '' } : null };
  }
}
