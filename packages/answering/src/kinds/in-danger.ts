import type { Decision, Hit } from '../decide.js';
import type { Danger, Topic } from '../entry.js';
import type { Knowledge } from '../knowledge.js';
import { linesFor } from '../lines.js';
import { type Ranked, rank, toHit } from '../rank.js';
import { type Asking, decisionOn } from './asking.js';
import { otherQuestions } from './several.js';

const MOST_NEXT_TO_LINES = 3;

/** What a danger is filed under. */
export const TOPIC_OF_DANGER: Readonly<Record<Danger, Topic>> = {
  medical: 'health',
  fire: 'emergency',
  disaster: 'emergency',
  crime: 'emergency',
  violence: 'violence',
  trafficking: 'trafficking',
  childAlone: 'children',
  suicide: 'health',
  homeless: 'housing',
  detention: 'justice',
};

/** Danger comes before everything else: its lines by rank, what helps next, then whatever else was asked. */
export function inDanger(asking: Asking): Decision | null {
  const { knowledge, own, asked, alarms } = asking;
  const [alarm] = alarms;
  if (alarm === undefined) return null;
  const { danger, grade } = alarm;
  const dangers = alarms.map((each) => each.danger);
  const hits = hitsInDanger(asking, dangers, rank(knowledge, own, asked.today ?? null));
  const topic = TOPIC_OF_DANGER[danger];
  const keys = hits.map(({ key }) => key);
  const needs = own.needs.map(({ concept }) => concept);
  return decisionOn(asking, {
    outcome: 'emergency',
    danger,
    grade,
    topic,
    hits,
    aspects: [...own.aspects],
    parts: otherQuestions(asking),
    confidence: 1,
    context: { keys, needs, topic, danger, grade, outcome: 'emergency', language: asking.language },
  });
}

function hitsInDanger({ knowledge, alarms }: Asking, dangers: readonly Danger[], ranked: readonly Ranked[]): Hit[] {
  const grade = alarms[0]?.grade ?? 'now';
  const next = ranked.filter((entry) => helpsNext(knowledge, dangers, entry));
  const chief = next.filter((entry) => isChieflyFor(knowledge, dangers, entry));
  const shown = chief.length > 0 ? chief : next;
  return [...linesFor(knowledge, dangers, grade), ...shown.slice(0, MOST_NEXT_TO_LINES).map(toHit)];
}

/** What is filed under the danger first of all; where there is such an entry, those filed under it as well stay away. */
function isChieflyFor(knowledge: Knowledge, dangers: readonly Danger[], { key }: Ranked): boolean {
  const [topic] = knowledge.find(key)?.topics ?? [];
  return dangers.some((danger) => TOPIC_OF_DANGER[danger] === topic);
}

/** Beside the lines only what belongs to the danger is shown: nobody in danger reads on about something else. */
function helpsNext(knowledge: Knowledge, dangers: readonly Danger[], { key, kind }: Ranked): boolean {
  if (kind === 'finding' || kind === 'helpLine') return false;
  const topics = knowledge.find(key)?.topics ?? [];
  return dangers.some((danger) => topics.includes(TOPIC_OF_DANGER[danger]));
}
