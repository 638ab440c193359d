import { type Context, compose, decide } from '@ventanilla/answering';
import type { Answer, Position } from '@ventanilla/contracts';
import { localDate } from '@ventanilla/directory';
import { itemsOf } from '../items/items-of.js';
import type { PublishedContent } from '../knowledge/published-content.js';

export type Asked = {
  question: string;
  language?: string | undefined;
  languageHint?: string | undefined;
  context: Context | null;
  near: Position | null;
  now: Date;
};

/** What is said, and what to remember for the next question. A greeting or thanks asks nothing. */
export type Reply = { answer: Omit<Answer, 'id' | 'conversation' | 'wording'>; context: Context; isQuestion: boolean };

/** The whole way from a question to an answer, from what is in memory and nothing else. */
export function reply(
  content: PublishedContent,
  { question, language, languageHint, context, near, now }: Asked,
): Reply {
  const { municipality } = content;
  const today = localDate(now, municipality.timeZone);
  const decision = decide(content.knowledge, { question, language, languageHint, context, today });
  const itemOf = itemsOf(content, { language: decision.language, now, near });
  const items = decision.hits.flatMap((hit) => itemOf(hit.key, hit.section) ?? []);
  const needsPerson = decision.courtesy === null || decision.courtesy === 'help';
  const handoff = municipality.handoff !== null && needsPerson ? itemOf(municipality.handoff) : null;
  const urgentLine = decision.urgentLine === null ? null : itemOf(decision.urgentLine);
  const { lead, text } = compose({
    decision,
    items,
    handoff,
    urgentLine,
    municipalityName: nameIn(decision.language, municipality),
  });
  const { outcome, topic, danger } = decision;
  return {
    answer: { outcome, language: decision.language, lead, text, items, handoff, topic, danger },
    context: decision.context,
    isQuestion: needsPerson,
  };
}

function nameIn(language: string, { id, names, sourceLanguage }: PublishedContent['municipality']): string {
  return names[language] ?? names[sourceLanguage] ?? id;
}
