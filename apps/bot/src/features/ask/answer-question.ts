import type { Answer, MunicipalitySummary } from '@ventanilla/contracts';
import { InlineKeyboard } from 'grammy';
import type { BotContext, Window } from '../../context.js';
import { lines } from '../../presentation/lines.js';
import { sayingIn } from '../../say.js';
import { send } from '../../telegram/send.js';
import { whileTyping } from '../../telegram/typing.js';
import { chooseMunicipality, chosenMunicipality } from '../municipality/chosen-municipality.js';
import { askMunicipality, listMunicipalities } from '../municipality/municipality-keyboard.js';
import { namedMunicipality } from '../municipality/named-municipality.js';
import { offerOfPerson } from '../person/offer.js';
import { offerDomains } from '../profile/domain-rows.js';
import { showWheel } from '../profile/show-wheel.js';
import { sayNoticeOnce } from '../start/continue-start.js';
import { answerDangerAnywhere } from './answer-danger-anywhere.js';
import { presentAnswer } from './present-answer.js';

export type AskedQuestion = {
  text: string;
  messageId: number;
  /** Answer in this language whatever the question's is. */
  language?: string;
  /** The choice that was pressed among those offered for this question. */
  choice?: string;
};

/** Asks core and says what it answers. Without a municipality, danger is answered first and the choice asked for. */
export async function answerQuestion(window: Window, ctx: BotContext, question: AskedQuestion): Promise<void> {
  const municipality = await municipalityOf(window, ctx, question.text);
  if (municipality === null) {
    await answerDangerAnywhere(window, ctx, question.text);
    return askMunicipality(window, ctx, question.messageId);
  }
  await answerIn(window, ctx, municipality.id, question);
}

/** The same in a municipality that is known: the chosen one, or that of an older message. */
export async function answerIn(window: Window, ctx: BotContext, municipality: string, question: AskedQuestion) {
  const answer = await whileTyping(window, ctx, askCore(window, ctx, municipality, question));
  // The wheel is the answer: who asked for it wants no list of statements first.
  if (answer.profile === 'wheel') await showWheel(window, ctx, { municipality, language: answer.language });
  else await sayAnswer(window, ctx, answer, municipality, question);
  if (answer.outcome !== 'emergency') await sayNoticeOnce(window, ctx);
}

/** The chosen one, else the one the question names: that is a choice too. */
async function municipalityOf(window: Window, ctx: BotContext, text: string): Promise<MunicipalitySummary | null> {
  const chosen = await chosenMunicipality(window, ctx);
  if (chosen !== null) return chosen;
  const named = namedMunicipality(text, await listMunicipalities(window));
  if (named !== null) await chooseMunicipality(window, ctx, named.id);
  return named;
}

function askCore(window: Window, ctx: BotContext, municipality: string, question: AskedQuestion): Promise<Answer> {
  const { text, language, choice } = question;
  const body = { municipality, question: text, languageHint: ctx.language, asker: ctx.asker };
  return window.core.ask({ body: { ...body, ...(language && { language }), ...(choice && { choice }) } });
}

async function sayAnswer(
  window: Window,
  ctx: BotContext,
  answer: Answer,
  municipality: string,
  question: AskedQuestion,
): Promise<void> {
  const chosenLanguage = question.language === undefined ? ctx.preferences.language : null;
  const presented = presentAnswer(answer, municipality, chosenLanguage);
  const person = answer.outcome === 'unknown' ? await personRow(window, ctx, answer, municipality) : [];
  const domains = isUntold(answer) ? await offerDomains(window, ctx, { municipality, language: answer.language }) : [];
  const rows = [...domains, ...presented.rows, ...(person.length > 0 ? [person] : [])];
  // A button that asks again, in another language or with a choice, or passes the question on, finds it through the reply.
  const isAgain = chosenLanguage !== null && chosenLanguage !== answer.language;
  const isReply = isAgain || (answer.choices ?? []).length > 0 || person.length > 0;
  await send(ctx, {
    blocks: [...presented.blocks, ...(domains.length > 0 ? [lines(sayingIn(answer.language)('profile.choose'))] : [])],
    ...(rows.length > 0 ? { keyboard: new InlineKeyboard(rows) } : {}),
    ...(isReply ? { replyTo: question.messageId } : {}),
  });
  if (presented.after.length > 0) await send(ctx, { blocks: presented.after });
  if (answer.outcome === 'emergency')
    await offerBesides(window, ctx, answer, { municipality, messageId: question.messageId });
}

/** What the municipality does was asked, and its profile tells nothing of it. */
function isUntold({ outcome, profile }: Answer): boolean {
  return outcome === 'unknown' && profile === 'statements';
}

/**
 * Offered once the numbers stand on the screen, and never instead of them. A reply to what was written, so that the people
 * get to know of what danger.
 */
async function offerBesides(
  window: Window,
  ctx: BotContext,
  answer: Answer,
  { municipality, messageId }: { municipality: string; messageId: number },
): Promise<void> {
  const person = await personRow(window, ctx, answer, municipality);
  if (person.length === 0) return;
  const said = sayingIn(answer.language)('person.besides');
  await send(ctx, { blocks: [lines(said)], keyboard: new InlineKeyboard([person]), replyTo: messageId });
}

function personRow(window: Window, ctx: BotContext, { outcome, language }: Answer, municipality: string) {
  const reason = outcome === 'emergency' ? 'danger' : 'unknown';
  return offerOfPerson(window, ctx, { municipality, reason, language });
}
