import type { Say } from '../i18n/use-words.js';

const known = {
  unknownStep: 'answer.problem.unknownStep',
  emptyEvidence: 'answer.problem.emptyEvidence',
  url: 'answer.problem.url',
  date: 'answer.problem.date',
  unknownFile: 'answer.problem.unknownFile',
  notAsked: 'answer.refused.notAsked',
  unanswered: 'decision.problem.unanswered',
  reason: 'decision.problem.reason',
  contradiction: 'decision.problem.contradiction',
  notAnswered: 'decision.problem.notAnswered',
} as const;

/** What is wrong with an answer or a decision, and what to do about it. */
export function problemText(say: Say, code: string): string {
  return say(known[code as keyof typeof known] ?? 'answer.problem.other');
}
