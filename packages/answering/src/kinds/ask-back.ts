import type { AskedBack, Choice } from '../choice.js';
import { MOST_CHOICES } from '../choice.js';
import type { Knowledge } from '../knowledge.js';
import { asksNearest, doorsNamed, doorsOf } from '../places/doors.js';
import type { Ranked } from '../rank.js';
import type { Understanding } from '../understand.js';
import type { Asking } from './asking.js';
import { answersForEachAge } from './for-whom.js';

/** What the asker is asked back, what can be chosen, and the entries behind it. */
export type Back = { asks: AskedBack; choices: Choice[]; hits: readonly Ranked[] };

/** Asks back for the one thing that would change the answer; null when nothing would. */
export function askBack(asking: Asking, understanding: Understanding, hits: readonly Ranked[]): Back | null {
  return (
    askWhichDoor(asking, understanding, hits) ??
    askForWhom(asking, understanding) ??
    askWhichTopic(asking, understanding, hits)
  );
}

/** "The nearest one" has no answer until we know where somebody is. */
function askWhichDoor({ knowledge, asked }: Asking, { words }: Understanding, hits: readonly Ranked[]): Back | null {
  const [best] = hits;
  if (best === undefined || asked.isNear === true || !asksNearest(words)) return null;
  const all = doorsOf(knowledge, best.key);
  const fitting = doorsNamed(knowledge, all, words);
  const doors = fitting.length > 0 ? fitting : all;
  if (doors.length < 2) return null;
  return { asks: 'door', choices: doors.slice(0, MOST_CHOICES).map((door): Choice => `door:${door}`), hits };
}

/** "I want to study" is a school for a child and something else for an adult. */
function askForWhom({ knowledge, asked }: Asking, understanding: Understanding): Back | null {
  const best = answersForEachAge(knowledge, understanding, asked.today ?? null);
  if (best === null) return null;
  return { asks: 'who', choices: ['who:child', 'who:adult'], hits: best };
}

function askWhichTopic({ knowledge }: Asking, understanding: Understanding, hits: readonly Ranked[]): Back | null {
  if (!isUndecided(knowledge, understanding, hits)) return null;
  return { asks: 'topic', choices: hits.slice(0, MOST_CHOICES).map(({ key }): Choice => `entry:${key}`), hits };
}

function isUndecided(knowledge: Knowledge, { needs }: Understanding, [best, second]: readonly Ranked[]): boolean {
  if (best === undefined || second === undefined || needs.length > 1) return false;
  if (second.score < best.score * knowledge.thresholds.tooClose) return false;
  const topics = new Set(knowledge.find(best.key)?.topics ?? []);
  return !(knowledge.find(second.key)?.topics ?? []).some((topic) => topics.has(topic));
}
