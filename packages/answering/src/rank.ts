import type { Hit } from './decide.js';
import type { AnsweringKind } from './entry.js';
import { isAnswering, type Knowledge, type Known } from './knowledge.js';
import type { Understanding } from './understand.js';

/** An entry that may answer, with how well. `section` is the part of a guide that answers, from 0. */
export type Ranked = {
  key: string;
  kind: AnsweringKind;
  score: number;
  section: number | null;
  units: readonly number[];
};

/** What somebody can go to or call counts more than a statement of a report. */
const KIND_WEIGHT: Readonly<Record<AnsweringKind, number>> = {
  service: 1,
  guide: 1,
  helpLine: 0.9,
  mobileStop: 0.95,
  finding: 0.7,
};
/** What the window says about itself answers only questions about the window. */
const NOTICE_WEIGHT = 0.35;
/** A place that fits the question speaks for the services offered there. */
const LOCATION_SHARE = 0.5;
const FOCUS = 1;
/** Units looked at closely: far more than are shown, far fewer than share a word with a question. */
const MOST_UNITS = 128;

/** The entries that share something with the question, best first; equal scores in the order of their keys. */
export function rank(knowledge: Knowledge, understanding: Understanding, today: string | null): Ranked[] {
  const best = new Map<string, { score: number; unit: number }>();
  for (const { unit, score } of knowledge.index.search(understanding.terms, MOST_UNITS)) {
    const { key } = knowledge.unitAt(unit);
    const known = best.get(key);
    if (known === undefined || score > known.score || (score === known.score && unit < known.unit)) {
      best.set(key, { score, unit });
    }
  }
  const asksAboutWindow = understanding.topics.includes('privacy');
  const ranked: Ranked[] = [];
  for (const [key, { score, unit }] of best) {
    const known = knowledge.find(key);
    if (known === null || !isAnswering(known.kind) || isOver(known, today)) continue;
    const fromPlaces = bestPlace(known, best) * LOCATION_SHARE;
    const total =
      (score + fromPlaces) * weightOf(known, known.kind, asksAboutWindow) * focusOn(key, understanding.focus);
    ranked.push({ key, kind: known.kind, score: total, section: knowledge.unitAt(unit).section, units: known.units });
  }
  return ranked.sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
}

/** What was shown first before stays first in a follow-up. */
function focusOn(key: string, focus: readonly string[]): number {
  const place = focus.indexOf(key);
  return place === -1 ? 1 : 1 + FOCUS / (1 + place);
}

/** Whether it is a stop of a mobile office on a day that is past. */
export function isOver(known: Known, today: string | null): boolean {
  return today !== null && known.date !== null && known.date < today;
}

function weightOf(known: Known, kind: AnsweringKind, asksAboutWindow: boolean): number {
  return known.nature === 'notice' && !asksAboutWindow ? NOTICE_WEIGHT : KIND_WEIGHT[kind];
}

function bestPlace(known: Known, best: ReadonlyMap<string, { score: number }>): number {
  return Math.max(0, ...known.locations.map((key) => best.get(key)?.score ?? 0));
}

/** What is shown of a ranked entry. */
export function toHit({ key, kind, score, section }: Ranked): Hit {
  return { key, kind, score, ...(section === null ? {} : { section }) };
}
