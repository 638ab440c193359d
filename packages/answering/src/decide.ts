import { findLanguage } from '@ventanilla/languages';
import type { Aspect } from './aspects.js';
import { followUp } from './context.js';
import { type Courtesy, courtesyOf } from './courtesy.js';
import { impactIn, isCovered } from './coverage.js';
import type { AnsweringKind, Danger, Topic } from './entry.js';
import type { Knowledge } from './knowledge.js';
import { detectLanguage } from './language/detect-language.js';
import { linesFor, rankedLines } from './lines.js';
import { type Ranked, rank } from './rank.js';
import { type Understanding, understand } from './understand.js';

/** How a question is answered. */
export type Outcome = 'answered' | 'choices' | 'emergency' | 'unknown';

/** An entry to show. `section` is the part of a guide that answers, counted from 0; absent for other kinds. */
export type Hit = { key: string; kind: AnsweringKind; score: number; section?: number };

/** What to keep of a question so that the next is understood: plain JSON, no text of the asker. */
export type Context = { keys: string[]; needs: string[]; topic: Topic | null };

/** What is asked, and what is known beside the words. */
export type Question = {
  question: string;
  /** The language the asker chose; found out from the question when absent. */
  language?: string | undefined;
  /** The language of the asker's device: decides ties only. */
  languageHint?: string | undefined;
  /** The `context` of the decision before, for follow-ups ("and on Saturdays?"). */
  context?: Context | null | undefined;
  /** The municipality's date, as 2026-11-23: stops of a mobile office before it are left out. */
  today?: string | undefined;
};

/** What to say to a question, and why not more. */
export type Decision = {
  outcome: Outcome;
  /** The language to answer in: one of ours. */
  language: string;
  /** The language the question was written in: may be one we do not speak. */
  questionLanguage: string;
  danger: Danger | null;
  /** Set when nothing was asked: a greeting, thanks, a bare wish for help. The outcome is then `unknown`. */
  courtesy: Courtesy | null;
  /**
   * Key of the line to call should it get worse: given with answers about an illness that is no danger yet, and with a
   * bare wish for help.
   */
  urgentLine: string | null;
  topic: Topic | null;
  /** Best first. In an emergency the help lines by rank, then what helps next. */
  hits: Hit[];
  aspects: Aspect[];
  context: Context;
};

/** At most so many entries are shown. */
const MOST_HITS = 6;
const MOST_NEXT_TO_LINES = 3;
/** So many are seen without scrolling. */
const FIRST_HITS = 2;
/** An entry whose score is below this share of the best is not shown. */
const WORTH_SHOWING = 0.35;
/** Two topics whose best entries are nearer than this are put to the asker to choose. */
const TOO_CLOSE = 0.92;

/**
 * Decides what to say to a question: the same question and content always give the same decision. Danger comes first
 * and needs no content. Never throws, whatever the text.
 */
export function decide(knowledge: Knowledge, asked: Question): Decision {
  const questionLanguage = detectLanguage(asked.question, asked.languageHint ?? asked.language);
  const language = answerLanguage(asked.language ?? questionLanguage, knowledge);
  const own = understand(knowledge, asked.question, questionLanguage);
  const courtesy = own.dangers.length > 0 ? null : courtesyOf(asked.question);
  if (courtesy !== null)
    return politely(knowledge, courtesy, { language, questionLanguage, context: asked.context ?? null });
  const understanding = own.dangers.length > 0 ? own : followUp(own, asked.context ?? null);
  const ranked = rank(knowledge, understanding, asked.today ?? null);
  const [danger = null] = own.dangers;
  const found = danger === null ? weighUp(knowledge, understanding, ranked) : inDanger(knowledge, own.dangers, ranked);
  const topic = topicOf(knowledge, understanding, danger, found.hits);
  return {
    ...found,
    language,
    questionLanguage,
    danger,
    courtesy,
    urgentLine: found.outcome === 'answered' ? lineShouldItGetWorse(knowledge, understanding) : null,
    topic,
    aspects: [...understanding.aspects],
    context: {
      keys: found.hits.map(({ key }) => key),
      needs: understanding.needs.map(({ concept }) => concept),
      topic,
    },
  };
}

/** Nothing was asked: what was spoken of before stays in mind. */
function politely(
  knowledge: Knowledge,
  courtesy: Courtesy,
  { context, ...languages }: Pick<Decision, 'language' | 'questionLanguage'> & { context: Context | null },
): Decision {
  return {
    ...languages,
    outcome: 'unknown',
    danger: null,
    courtesy,
    urgentLine: courtesy === 'help' ? (rankedLines(knowledge, 'crime')[0]?.key ?? null) : null,
    topic: null,
    hits: [],
    aspects: [],
    context: context ?? { keys: [], needs: [], topic: null },
  };
}

/** What hurts today may be an emergency tonight. */
function lineShouldItGetWorse(knowledge: Knowledge, { needs }: Understanding): string | null {
  if (!needs.some(({ concept }) => concept === 'illness')) return null;
  return rankedLines(knowledge, 'medical')[0]?.key ?? null;
}

function answerLanguage(wanted: string, { municipality }: Knowledge): string {
  return findLanguage(wanted) === null ? municipality.sourceLanguage : wanted;
}

type Found = { outcome: Outcome; hits: Hit[] };

function inDanger(knowledge: Knowledge, dangers: readonly Danger[], ranked: readonly Ranked[]): Found {
  const lines = linesFor(knowledge, dangers);
  const next = ranked.filter((entry) => helpsNext(knowledge, dangers, entry));
  return { outcome: 'emergency', hits: [...lines, ...next.slice(0, MOST_NEXT_TO_LINES).map(toHit)] };
}

/** Beside the lines only what belongs to the danger is shown: nobody in danger reads on about something else. */
function helpsNext(knowledge: Knowledge, dangers: readonly Danger[], { key, kind }: Ranked): boolean {
  if (kind === 'finding' || kind === 'helpLine') return false;
  const topics = knowledge.find(key)?.topics ?? [];
  return dangers.some((danger) => topics.includes(TOPIC_OF_DANGER[danger]));
}

function weighUp(knowledge: Knowledge, understanding: Understanding, ranked: readonly Ranked[]): Found {
  const good = ranked.slice(0, 3 * MOST_HITS).filter((entry) => isCovered(knowledge, understanding, entry));
  const [best] = good;
  if (best === undefined) return { outcome: 'unknown', hits: [] };
  const worthShowing = good.filter(({ score }) => score >= best.score * WORTH_SHOWING);
  const hits = withTheLaw(knowledge, understanding, worthShowing, ranked).slice(0, MOST_HITS);
  return { outcome: isUndecided(knowledge, understanding, hits) ? 'choices' : 'answered', hits: hits.map(toHit) };
}

/** Who says to be without papers or from abroad sees what the law says about it among the first, not only where to go. */
function withTheLaw(
  knowledge: Knowledge,
  { standing, topics }: Understanding,
  hits: readonly Ranked[],
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const [best] = hits;
  const about = topics.length > 0 ? topics : ((best && knowledge.find(best.key)?.topics) ?? []);
  const speaksOf = ({ units }: Ranked) => Math.max(...standing.map((term) => impactIn(knowledge, units, term)));
  const laws = best === undefined ? [] : ranked.filter((entry) => isLawFor(knowledge, standing, about, entry));
  const [law] = laws.sort((one, other) => speaksOf(other) - speaksOf(one));
  if (law === undefined || hits.slice(0, FIRST_HITS).includes(law)) return hits;
  return [...hits.slice(0, FIRST_HITS - 1), law, ...hits.slice(FIRST_HITS - 1).filter((hit) => hit !== law)];
}

function isLawFor(
  knowledge: Knowledge,
  standing: readonly string[],
  topics: readonly Topic[],
  { key, units }: Ranked,
): boolean {
  const known = knowledge.find(key);
  if (known?.nature !== 'law' || !known.topics.some((topic) => topics.includes(topic))) return false;
  return standing.some((term) => impactIn(knowledge, units, term) > 0);
}

function isUndecided(knowledge: Knowledge, { needs }: Understanding, [best, second]: readonly Ranked[]): boolean {
  if (best === undefined || second === undefined || needs.length > 1) return false;
  if (second.score < best.score * TOO_CLOSE) return false;
  const topics = new Set(knowledge.find(best.key)?.topics ?? []);
  return !(knowledge.find(second.key)?.topics ?? []).some((topic) => topics.has(topic));
}

const TOPIC_OF_DANGER: Readonly<Record<Danger, Topic>> = {
  medical: 'health',
  fire: 'emergency',
  disaster: 'emergency',
  crime: 'emergency',
  violence: 'violence',
  trafficking: 'trafficking',
  childAlone: 'children',
  suicide: 'health',
  homeless: 'housing',
};

function topicOf(
  knowledge: Knowledge,
  { topics }: Understanding,
  danger: Danger | null,
  hits: readonly Hit[],
): Topic | null {
  if (danger !== null) return TOPIC_OF_DANGER[danger];
  const [best] = hits;
  const filed = best === undefined ? [] : (knowledge.find(best.key)?.topics ?? []);
  return topics.find((topic) => filed.includes(topic)) ?? topics[0] ?? filed[0] ?? null;
}

function toHit({ key, kind, score, section }: Ranked): Hit {
  return { key, kind, score, ...(section === null ? {} : { section }) };
}
