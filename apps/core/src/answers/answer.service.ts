import { Inject, Injectable } from '@nestjs/common';
import { type Context, detectDanger, saysSomething } from '@ventanilla/answering';
import type { Answer, operations } from '@ventanilla/contracts';
import { localDate } from '@ventanilla/directory';
import { PublicAlerts } from '../alerts/public-alerts.js';
import { type Conversation, Conversations } from '../conversations/conversations.js';
import { Library } from '../knowledge/library.js';
import type { PublishedContent } from '../knowledge/published-content.js';
import { WordingService } from '../language-model/wording.service.js';
import { Meaning } from '../meaning/meaning.js';
import type { Caller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';
import type { Rating } from '../questions/question.repository.js';
import { QuestionLog } from '../questions/question-log.js';
import { readContext, readToldAlerts } from './context.js';
import { readableQuestion } from './question-text.js';
import { type Reply, reply } from './reply.js';
import { withMeaning } from './with-meaning.js';

/** As many alerts as somebody takes in before what they asked for. */
const MOST_ABOVE = 2;

type Ask = InputOf<typeof operations.ask>['body'];

@Injectable()
export class AnswerService {
  constructor(
    private readonly library: Library,
    private readonly conversations: Conversations,
    private readonly log: QuestionLog,
    private readonly clock: Clock,
    private readonly wording: WordingService,
    private readonly meaning: Meaning,
    private readonly alerts: PublicAlerts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async ask(caller: Caller, body: Ask): Promise<Answer> {
    const question = readableQuestion(body.question);
    const asker = caller.kind === 'bot' ? (body.asker ?? null) : null;
    const conversation = this.conversations.open(asker, body.conversation);
    const content = await this.#contentFor(body.municipality, question);
    const remembered = await this.#recall(conversation, body.municipality, question);
    const context = readContext(remembered);
    const near = body.near ?? null;
    const municipalities = this.library.municipalities();
    const { publicUrl } = this.config;
    const alertsIn = (language: string) => this.alerts.itemsOf(body.municipality, language);
    const asked = { ...body, question, context, near, now: this.clock.now(), municipalities, publicUrl, alertsIn };
    const { said } = await withMeaning(this.meaning, { question, content }, (similarities) =>
      reply(content, { ...asked, similarities }),
    );
    const warned = this.#warn(body.municipality, said, readToldAlerts(remembered));
    const alerts = warned.alerts?.map(({ key }) => toldIn(said.answer.language, key)) ?? [];
    if (!conversation.isNew || isWorthRemembering(said.context) || alerts.length > 0) {
      this.conversations.remember(conversation, body.municipality, { ...said.context, alerts });
    }
    // A greeting is no question: counted, it would look like one that nobody could answer.
    const id = said.isQuestion ? this.#record(body.municipality, { question, asker, said }) : null;
    const wording = await this.wording.word(question, said.answer);
    return { ...said.answer, ...warned, wording, id, conversation: conversation.name };
  }

  async giveFeedback(id: string, rating: Rating): Promise<void> {
    if (await this.log.rate(id, rating)) return;
    throw new ApiError('notFound', 'There is no such answer, or none that could help. Nothing to do.');
  }

  /** Danger does not wait for content that has to be read first: its help lines are always at hand. */
  #contentFor(municipality: string, question: string): PublishedContent | Promise<PublishedContent> {
    if (this.library.isAtHand(municipality) || !isDanger(question)) return this.library.open(municipality);
    return this.library.helpLines(municipality);
  }

  /** Nor does it wait for what was said before. */
  async #recall(conversation: Conversation, municipality: string, question: string): Promise<unknown> {
    return conversation.isNew || isDanger(question) ? null : this.conversations.recall(conversation, municipality);
  }

  /** What is warned of above all else: in full once in a conversation, and always to whoever is in danger or asks for it. */
  #warn(municipality: string, { answer }: Reply, toldBefore: readonly string[]): Pick<Answer, 'alerts' | 'alertsTold'> {
    const { language } = answer;
    const current = answer.alerts ?? this.alerts.itemsAbove(municipality, language);
    const isInFull = answer.outcome === 'emergency' || answer.aboutAlerts === true;
    const alerts = isInFull ? current : current.slice(0, MOST_ABOVE);
    const isTold = (key: string) => !isInFull && toldBefore.includes(toldIn(language, key));
    const alertsTold = alerts.map(({ key }) => key).filter(isTold);
    return { ...(alerts.length > 0 && { alerts }), ...(alertsTold.length > 0 && { alertsTold }) };
  }

  #record(
    municipality: string,
    { question, asker, said }: { question: string; asker: string | null; said: Reply },
  ): string {
    const askedAt = this.clock.now();
    const { timeZone } = this.library.atHand(municipality).municipality;
    const { language, topic, danger, outcome, items } = said.answer;
    const facts = { language, topic, danger, outcome, keys: items.map(({ key }) => key) };
    return this.log.record({
      municipality,
      askedAt,
      day: localDate(askedAt, timeZone),
      ...facts,
      text: question,
      asker,
    });
  }
}

/** Told in one language it is not told in another. */
function toldIn(language: string, key: string): string {
  return `${key} ${language}`;
}

function isWorthRemembering({ keys, needs, circumstances }: Context): boolean {
  return keys.length > 0 || needs.length > 0 || (circumstances !== undefined && saysSomething(circumstances));
}

function isDanger(question: string): boolean {
  return detectDanger(question) !== null;
}
