import { detectDanger } from '../danger/detect-danger.js';
import type { Decision } from '../decide.js';
import { mentionsIn } from '../lexicon/lexicon.js';
import { questionTokens } from '../text/tokens.js';
import { type Understanding, understand } from '../understand.js';
import { answerOne } from './answer-one.js';
import { type Asking, decisionOn } from './asking.js';
import { isAsking, segmentsOf } from './segments.js';

/** More answers at once than this are not read. */
const MOST_ANSWERS = 3;
/** In danger, so many others at most. */
const MOST_AFTER_DANGER = 2;

type Part = { text: string; needs: ReadonlySet<string> };

/** Several questions in one message are answered one after the other; null when there is only one. */
export function answerSeveral(asking: Asking): Decision | null {
  const segments = segmentsOf(asking.asked.question);
  const parts = partsOf(segments);
  if (parts.length < 2) return null;
  const decisions = parts.slice(0, MOST_ANSWERS).map((part) => answerOne(askingOnly(asking, part.text)));
  const firsts = new Set(decisions.flatMap(({ hits: [best] }) => best?.key ?? []));
  if (firsts.size < 2) return null;
  return { ...together(asking, decisions), leftOut: Math.max(0, parts.length - MOST_ANSWERS) };
}

/** What else is asked in a message that tells of a danger, as far as it can be answered. */
export function otherQuestions(asking: Asking): Decision[] {
  const segments = segmentsOf(asking.asked.question);
  if (segments.length < 2) return [];
  // Only questions: what is told around them may be the danger.
  const harmless = segments.filter((segment) => needsIn(segment).size > 0 && detectDanger(segment) === null);
  return partsOf(harmless)
    .slice(0, MOST_ANSWERS)
    .map((part) => answerOne(askingOnly(asking, part.text)))
    .filter(({ outcome }) => outcome === 'answered')
    .slice(0, MOST_AFTER_DANGER);
}

/** Questions with needs of their own. What is told before or after one belongs to it. */
function partsOf(segments: readonly string[]): Part[] {
  const parts: Part[] = [];
  let told = '';
  for (const segment of segments) {
    const needs = needsIn(segment);
    const last = parts.at(-1);
    if (needs.size > 0 && !sharesAny(needs, parts)) {
      parts.push({ text: `${told}${segment}`, needs });
      told = '';
    } else if (last === undefined) told += `${segment} `;
    else last.text = `${last.text} ${segment}`;
  }
  return parts;
}

/** Unmended words do: most messages have one question, and mending is what takes time. */
function needsIn(segment: string): Set<string> {
  if (!isAsking(segment)) return new Set();
  const needs = mentionsIn(questionTokens(segment)).filter(({ concept }) => concept.role === 'need');
  return new Set(needs.map(({ concept }) => concept.id));
}

function sharesAny(needs: ReadonlySet<string>, parts: readonly Part[]): boolean {
  return parts.some((part) => [...needs].some((need) => part.needs.has(need)));
}

function askingOnly(asking: Asking, question: string): Asking {
  // What the whole message means is not what this part of it means.
  const asked = { ...asking.asked, question, similarities: null };
  return { ...asking, context: null, asked, own: understandAlone(asking, question) };
}

function understandAlone({ knowledge, questionLanguage }: Asking, question: string): Understanding {
  return understand(knowledge, question, questionLanguage);
}

/** The best of each first, so that whoever reads only the first hits sees them all. */
function together(asking: Asking, parts: Decision[]): Decision {
  const all = [...parts.flatMap(({ hits }) => hits.slice(0, 1)), ...parts.flatMap(({ hits }) => hits.slice(1))];
  const hits = [...new Map(all.map((hit) => [hit.key, hit])).values()];
  const last = parts.findLast(({ outcome }) => outcome !== 'unknown') ?? parts[0];
  return decisionOn(asking, {
    outcome: 'answered',
    topic: parts[0]?.topic ?? null,
    hits,
    aspects: [...new Set(parts.flatMap(({ aspects }) => aspects))],
    urgentLine: parts.find(({ urgentLine }) => urgentLine !== null)?.urgentLine ?? null,
    parts,
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    ...(last === undefined ? {} : { context: last.context }),
  });
}
