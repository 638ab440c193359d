import type { PublishedContent } from '../knowledge/published-content.js';
import { readableQuestion } from './question-text.js';
import { type Reply, reply } from './reply.js';

type AskedAlone = { question: string; language: string; now: Date };

/** What would be said to a question that stands alone: nothing was said before, nobody's place is known, nothing is kept. */
export function replyTo(content: PublishedContent, { question, language, now }: AskedAlone): Reply['answer'] {
  const alone = { context: null, near: null, municipalities: [content.municipality] };
  return reply(content, { question: readableQuestion(question), language, now, ...alone }).answer;
}
