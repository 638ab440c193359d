import type { OutgoingKind, OutgoingMessage } from '@ventanilla/contracts';
import { sayingIn } from '../say.js';
import { renderAlert } from './render-alert.js';
import { renderAnswerFound } from './render-answer-found.js';
import { renderCaseClosed, renderCaseMessage, renderCaseReminder, renderCaseReopened } from './render-case.js';
import { renderReferralPassedOn, renderReferralQuestion } from './render-referral.js';
import { renderStopChange, renderStopReminder } from './render-stop.js';
import type { Rendered, Renderer } from './rendered.js';

type Renderers = { readonly [Kind in OutgoingKind]: Renderer<Extract<OutgoingMessage, { kind: Kind }>> };

/** One for each kind of message that core has said: the compiler asks for it. */
const renderers: Renderers = {
  answerFound: renderAnswerFound,
  stopReminder: renderStopReminder,
  stopChange: renderStopChange,
  alert: renderAlert,
  caseMessage: renderCaseMessage,
  caseClosed: renderCaseClosed,
  caseReopened: renderCaseReopened,
  caseReminder: renderCaseReminder,
  referralQuestion: renderReferralQuestion,
  referralPassedOn: renderReferralPassedOn,
};

export function render(message: OutgoingMessage, language: string): Rendered {
  // The compiler can not see that a message and the renderer under its kind belong together.
  const renderer = renderers[message.kind] as Renderer<OutgoingMessage>;
  return renderer(message, sayingIn(language), language);
}
