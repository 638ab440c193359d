import { followUp } from '../context.js';
import type { Decision, Hit } from '../decide.js';
import type { Topic } from '../entry.js';
import type { Knowledge } from '../knowledge.js';
import { rankedLines } from '../lines.js';
import { couldOvertake, type Nearness, nearnessOf, nothingNear } from '../meaning/nearness.js';
import { doorsNamed, doorsOf, isDoorIn } from '../places/doors.js';
import { placeAskedIn } from '../places/named-place.js';
import { toHit } from '../rank.js';
import type { Need, Understanding } from '../understand.js';
import { askBack } from './ask-back.js';
import { type Asking, decisionOn } from './asking.js';
import { forTheirAge } from './for-whom.js';
import { mayHaveNear, weighUp } from './weigh-up.js';

/** So often right, an answer needs no second opinion. */
const SURE = 0.9;

/** One question: answered, asked back, or honestly unknown. Always decides. */
export function answerOne(asking: Asking): Decision {
  const understanding = followUp(asking.own, asking.context);
  const isContinued = understanding.focus.length > 0;
  const { needs } = understanding;
  if (isContinued) return { ...answerUnderstood(asking, forTheirAge(understanding), { needs }), followsUp: true };
  const nearness = nearnessOf(asking.asked.similarities);
  const decision = answerUnderstood(asking, understanding, { needs, nearness });
  return { ...decision, wantsSimilarities: wantsSimilarities(understanding, decision) };
}

/** Words of a follow-up mean little by themselves; what is sure, or stands alone, meaning would not change. */
function wantsSimilarities(understanding: Understanding, { outcome, asks, hits, confidence }: Decision): boolean {
  if (outcome === 'unknown') return understanding.contentWords.length > 0 && mayHaveNear(understanding);
  if (asks === 'door' || asks === 'who' || confidence >= SURE) return false;
  const scores = hits.map(({ score }) => score);
  return hits.length > 1 && couldOvertake(second(scores), Math.max(...scores));
}

/** The second highest. */
function second(scores: readonly number[]): number {
  return scores.toSorted((one, other) => other - one)[1] ?? 0;
}

/**
 * What is known beyond the understanding: the doors the asker chose, the needs to remember when others stand for them,
 * what stands out in meaning.
 */
type Beyond = { doors?: readonly string[]; needs?: readonly Need[]; nearness?: Nearness };

/** The same for a question that was understood already. */
export function answerUnderstood(
  asking: Asking,
  understanding: Understanding,
  { doors: chosen = [], needs = understanding.needs, nearness = nothingNear }: Beyond = {},
): Decision {
  const { knowledge, asked } = asking;
  const weighed = weighUp(knowledge, understanding, { today: asked.today ?? null, nearness });
  const doors = doorsFor(asking, understanding, weighed.hits[0]?.key, chosen);
  const back = chosen.length > 0 || doors.keys.length === 1 ? null : askBack(asking, understanding, weighed.hits);
  const hits = (back?.hits ?? weighed.hits).map(toHit);
  const topic = topicOf(knowledge, understanding, hits);
  const outcome = hits.length === 0 ? 'unknown' : back === null ? 'answered' : 'choices';
  return decisionOn(asking, {
    outcome,
    asks: back?.asks ?? null,
    choices: back?.choices ?? [],
    urgentLine: outcome === 'answered' ? lineShouldItGetWorse(knowledge, understanding) : null,
    topic,
    hits,
    aspects: [...understanding.aspects],
    doors: back === null ? doors.keys : [],
    place: hits.length > 0 ? doors.missing : null,
    nearest: weighed.nearest === null ? null : toHit(weighed.nearest),
    coverage: weighed.coverage,
    confidence: weighed.confidence,
    context: {
      keys: hits.map(({ key }) => key),
      needs: needs.map(({ concept }) => concept),
      topic,
      sections: sectionsOf(hits),
      aspects: [...understanding.aspects],
      who: [...understanding.who],
      doors: back === null ? doors.keys : [],
      choices: back?.choices ?? [],
      asks: back?.asks ?? null,
      outcome,
      language: asking.language,
    },
  });
}

/** The doors that were chosen or named, else those of before; `missing` is a place that was named and has no door. */
function doorsFor(
  { knowledge, context }: Asking,
  { words, focus }: Understanding,
  best: string | undefined,
  chosen: readonly string[],
): { keys: string[]; missing: string | null } {
  if (best === undefined) return { keys: [], missing: null };
  const all = doorsOf(knowledge, best);
  const picked = all.filter((door) => chosen.includes(door));
  if (picked.length > 0) return { keys: picked, missing: null };
  const named = doorsNamed(knowledge, all, words);
  const place = all.length > 0 ? placeAskedIn(knowledge, words) : null;
  const isThere = (door: string) => place !== null && isDoorIn(knowledge, door, place);
  if (named.length === 0 && all.some(isThere)) return { keys: all, missing: null };
  // "A health post in Bernal": its doors are told from the hospitals', and none of them may be in Bernal.
  if (named.length > 0 || place !== null) return { keys: named, missing: named.some(isThere) ? null : place };
  const isSame = focus.includes(best);
  return { keys: isSame ? all.filter((door) => context?.doors?.includes(door)) : [], missing: null };
}

function sectionsOf(hits: readonly Hit[]): Record<string, number> {
  return Object.fromEntries(hits.flatMap(({ key, section }) => (section === undefined ? [] : [[key, section]])));
}

/** What hurts today may be an emergency tonight. */
function lineShouldItGetWorse(knowledge: Knowledge, { needs }: Understanding): string | null {
  if (!needs.some(({ concept }) => concept === 'illness')) return null;
  return rankedLines(knowledge, 'medical')[0]?.key ?? null;
}

function topicOf(knowledge: Knowledge, { topics }: Understanding, hits: readonly Hit[]): Topic | null {
  const [best] = hits;
  const filed = best === undefined ? [] : (knowledge.find(best.key)?.topics ?? []);
  return topics.find((topic) => filed.includes(topic)) ?? topics[0] ?? filed[0] ?? null;
}
