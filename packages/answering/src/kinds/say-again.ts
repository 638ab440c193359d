import type { Context } from '../context.js';
import type { Decision, Hit } from '../decide.js';
import { isAnswering, type Knowledge } from '../knowledge.js';
import { languageWanted } from '../language/language-wanted.js';
import { type Asking, decisionOn } from './asking.js';

/** "E em português?": the same answer once more in that language; with nothing said before, that we speak it. */
export function sayAgain(asking: Asking): Decision | null {
  const language = languageWanted(asking.own);
  if (language === null) return null;
  const inIt = { ...asking, language, questionLanguage: language };
  const { context } = asking;
  if (context?.outcome === undefined) return decisionOn(inIt, { courtesy: 'language' });
  return repeat(inIt, { ...context, language }, context.outcome);
}

function repeat(asking: Asking, context: Context, outcome: Decision['outcome']): Decision {
  const hits = context.keys.flatMap((key, at) => shownBefore(asking.knowledge, context, key, at));
  const isGone = hits.length === 0 && outcome !== 'emergency';
  return decisionOn(asking, {
    outcome: isGone ? 'unknown' : outcome,
    danger: context.danger ?? null,
    grade: context.danger ? (context.grade ?? 'now') : null,
    topic: context.topic,
    hits,
    aspects: context.aspects ?? [],
    doors: context.doors ?? [],
    asks: context.asks ?? null,
    choices: context.choices ?? [],
    confidence: 1,
    followsUp: true,
    context,
  });
}

function shownBefore(knowledge: Knowledge, { sections }: Context, key: string, place: number): Hit[] {
  const known = knowledge.find(key);
  if (known === null || !isAnswering(known.kind)) return [];
  const section = sections?.[key];
  return [{ key, kind: known.kind, score: 1 / (1 + place), ...(section === undefined ? {} : { section }) }];
}
