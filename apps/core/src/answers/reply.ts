import { type Context, compose, decide } from '@ventanilla/answering';
import type { Answer, Item, Position } from '@ventanilla/contracts';
import { localDate } from '@ventanilla/directory';
import { toItem } from '../items/item.view.js';
import type { Rendering } from '../items/rendering.js';
import type { PublishedContent } from '../knowledge/published-content.js';

export type Asked = {
  question: string;
  language?: string | undefined;
  languageHint?: string | undefined;
  context: Context | null;
  near: Position | null;
  now: Date;
};

/** What is said, and what to remember for the next question. */
export type Reply = { answer: Omit<Answer, 'id' | 'conversation'>; context: Context };

/** The whole way from a question to an answer, from what is in memory and nothing else. */
export function reply(
  content: PublishedContent,
  { question, language, languageHint, context, near, now }: Asked,
): Reply {
  const { municipality } = content;
  const today = localDate(now, municipality.timeZone);
  const decision = decide(content.knowledge, { question, language, languageHint, context, today });
  const find = (key: string) => content.find(key);
  const rendering: Rendering = { municipality, language: decision.language, now, near, find };
  const items = decision.hits.flatMap((hit) => render(rendering, hit.key, hit.section ?? null));
  const handoff = municipality.handoff === null ? null : (render(rendering, municipality.handoff)[0] ?? null);
  const { lead, text } = compose({
    decision,
    items,
    handoff,
    municipalityName: nameIn(decision.language, municipality),
  });
  const { outcome, topic, danger } = decision;
  return {
    answer: { outcome, language: decision.language, lead, text, items, handoff, topic, danger },
    context: decision.context,
  };
}

function render(rendering: Rendering, key: string, section: number | null = null): Item[] {
  const entry = rendering.find(key);
  const item = entry && toItem(rendering, entry, section);
  return item ? [item] : [];
}

function nameIn(language: string, { id, names, sourceLanguage }: PublishedContent['municipality']): string {
  return names[language] ?? names[sourceLanguage] ?? id;
}
