import type { GapInFull } from '@ventanilla/contracts';
import { replyTo } from '../answers/reply-to.js';
import { titleIn } from '../entries/wording.js';
import type { PublishedContent } from '../knowledge/published-content.js';
import type { QuestionDocument } from '../questions/question.schema.js';

const EXAMPLES = 8;
const MOST = 5;

/** The public entries that come nearest to what was asked, what most examples point to first. */
export function candidatesFor(
  examples: readonly QuestionDocument[],
  content: PublishedContent,
  now: Date,
): GapInFull['candidates'] {
  const votes = new Map<string, number>();
  for (const { text, language } of examples.slice(0, EXAMPLES)) {
    if (text === null) continue;
    const { items, nearest } = replyTo(content, { question: text, language, now });
    const near = [...items.slice(0, 2), ...(nearest ? [nearest] : [])].map(({ key }) => key);
    for (const key of new Set(near)) votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  const best = [...votes].sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1)).slice(0, MOST);
  return best.flatMap(([key]) => named(content, key));
}

function named(content: PublishedContent, wanted: string): GapInFull['candidates'] {
  for (const { id, entry } of content.public()) {
    if (entry.key === wanted)
      return [{ id, key: entry.key, kind: entry.kind, title: titleIn(content.municipality.sourceLanguage, entry) }];
  }
  return [];
}
