import type { Choice } from '../choice.js';
import { MOST_CHOICES } from '../choice.js';
import type { Decision } from '../decide.js';
import type { Knowledge } from '../knowledge.js';
import { type Ranked, toHit } from '../rank.js';
import { understand } from '../understand.js';
import { answerOne } from './answer-one.js';
import { type Asking, askingBack, decisionOn } from './asking.js';
import { isAsking, isMarked, segmentsOf } from './segments.js';
import { answerSeveral } from './several.js';
import { weighUp } from './weigh-up.js';

/** A message of more words is a wall: what is asked has to be found in it. */
const WALL = 60;

/** A forwarded wall of text: its questions are answered; without one, which part is meant is asked back. */
export function readWall(asking: Asking): Decision | null {
  if (asking.own.words.length <= WALL) return null;
  const parts = segmentsOf(asking.asked.question);
  const marked = parts.filter(isMarked);
  const asked = marked.length > 0 ? marked : parts.filter(isAsking);
  if (asked.length === 0) return askWhichPart(asking);
  const only = withOnly(asking, asked.join('\n'));
  if (only.own.needs.length === 0) return marked.length > 0 ? null : askWhichPart(asking);
  const decision = answerSeveral(only) ?? answerOne(only);
  return decision.outcome === 'unknown' ? null : decision;
}

function withOnly(asking: Asking, question: string): Asking {
  const own = understand(asking.knowledge, question, asking.questionLanguage);
  return { ...asking, context: null, asked: { ...asking.asked, question }, own };
}

/** One entry of each topic that the wall speaks of, to choose from; with none or one there is nothing to choose. */
function askWhichPart(asking: Asking): Decision {
  const { knowledge, own, asked } = asking;
  const { hits } = weighUp(knowledge, own, { today: asked.today ?? null });
  const each = ofEachTopic(knowledge, hits).slice(0, MOST_CHOICES);
  if (each.length < 2) return decisionOn(asking, { courtesy: 'tooMuch' });
  const choices = each.map(({ key }): Choice => `entry:${key}`);
  const needs = own.needs.map(({ concept }) => concept);
  const keys = each.map(({ key }) => key);
  return decisionOn(asking, {
    outcome: 'choices',
    ...askingBack('part', choices),
    hits: each.map(toHit),
    context: { keys, needs, topic: null, choices, asks: 'part', outcome: 'choices', language: asking.language },
  });
}

function ofEachTopic(knowledge: Knowledge, hits: readonly Ranked[]): Ranked[] {
  const topics = new Set<string>();
  return hits.filter(({ key }) => {
    const [topic = ''] = knowledge.find(key)?.topics ?? [];
    const isNew = !topics.has(topic);
    topics.add(topic);
    return isNew;
  });
}
