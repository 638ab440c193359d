import { needFrom, withNeeds } from '../context.js';
import { isCovered } from '../coverage.js';
import type { Decision, Hit } from '../decide.js';
import type { Topic } from '../entry.js';
import type { Knowledge, Known } from '../knowledge.js';
import { rankedLines } from '../lines.js';
import { isLacked } from '../profile/lack.js';
import { type ProfileQuestion, readMore, readProfileQuestion } from '../profile/profile-question.js';
import { rank, toHit } from '../rank.js';
import { type Understanding, understand } from '../understand.js';
import { type Asking, decisionOn } from './asking.js';
import { isAsking, segmentsOf } from './segments.js';
import { weighUp } from './weigh-up.js';

/** So many statements on a topic are told; of a profile as a whole one for each domain, up to so many. */
const MOST_ON_TOPIC = 3;
const MOST_DOMAINS = 6;
/** Told beside the best statement is what fits the question at least this much as well. */
const NEAR_BEST = 0.65;
/** Needs that asking about a city's policy seems to have and does not. */
const SEEMING: ReadonlySet<string> = new Set(['aboutBot', 'privacy']);

/**
 * What the municipality does, told in the statements of its published profile; where the profile tells nothing, an
 * honest "I don't know" with the way to a person and what comes nearest. Null for every other question, and where no
 * profile is published.
 */
export function tellProfile(asking: Asking): Decision | null {
  const { knowledge, own, asked } = asking;
  const question = readProfileQuestion(knowledge, own.words) ?? goOn(asking);
  if (question === null || asksMore(asked.question)) return null;
  const overview = overviewOf(knowledge);
  if (overview.length === 0) return null;
  const about = understand(knowledge, question.about, asking.questionLanguage);
  if (question.asks === 'wheel' || isAboutAll(about)) {
    return tell(asking, about, { profile: question.asks, topic: null, hits: overview });
  }
  const help = helpOn(asking, about);
  const topic = topicOf(knowledge, about, help[0]);
  const statements = statementsOn(asking, about);
  if (statements.length === 0) return admit(asking, about, { topic, help });
  const hits = [...linesFirst(knowledge, topic), ...statements, ...help.slice(0, 1)];
  return tell(asking, about, { profile: 'statements', topic, hits });
}

/** "¿Y por la educación?", where statements were told before; whoever asks for hours or for nothing named means what was shown. */
function goOn({ knowledge, own, context }: Asking): ProfileQuestion | null {
  const isToldOf =
    context?.keys.map((key) => knowledge.find(key)?.kind).find((kind) => kind !== 'helpLine') === 'finding';
  const isNamed = own.contentWords.length > 0 && own.aspects.length === 0;
  return isToldOf && isNamed ? readMore(own.words) : null;
}

/** A message that asks for something else as well is answered part by part. */
function asksMore(question: string): boolean {
  return segmentsOf(question).filter(isAsking).length > 1;
}

/** The first statement of each domain, in the order of the domains. */
function overviewOf(knowledge: Knowledge): Hit[] {
  const first = new Map<number, Known & { stated: NonNullable<Known['stated']> }>();
  for (const known of knowledge.all()) {
    const { stated } = known;
    if (stated === null) continue;
    const other = first.get(stated.domain);
    if (other === undefined || stated.order < other.stated.order) first.set(stated.domain, { ...known, stated });
  }
  return [...first]
    .sort(([one], [another]) => one - another)
    .slice(0, MOST_DOMAINS)
    .map(([, { key }]) => ({ key, kind: 'finding', score: 1 }));
}

/** Whether nothing is named but migrants themselves. */
function isAboutAll({ needs, who, contentWords }: Understanding): boolean {
  const named = needs.filter(({ concept }) => !SEEMING.has(concept));
  return named.length === 0 && !who.includes('child') && contentWords.every(({ word }) => MIGRANTS.test(word));
}

const MIGRANTS =
  /^(i[mn]?)?migr|^extranjer|^estrangeir|^foreign|^etran[gj]|^(people|personas|pessoas|moun|vecin[oa]s)$/;

/** What speaks of all that is asked about, and little less than the best; nothing where a lack fits the question better. */
function statementsOn({ knowledge, asked }: Asking, about: Understanding): Hit[] {
  const exact = askedExactly(about);
  const ranked = rank(knowledge, exact, asked.today ?? null).filter(({ kind }) => kind === 'finding');
  const covering = ranked.filter((entry) => isCovered(knowledge, exact, entry));
  const [best] = covering;
  if (best === undefined || isLacked(knowledge, exact, best)) return [];
  const near = covering.filter(({ score }) => score >= best.score * NEAR_BEST);
  return near.slice(0, MOST_ON_TOPIC).map(toHit);
}

/**
 * What is only near to it would tell of residence permits where refugees were asked about; for whom something is done,
 * where nothing else is named, is what is asked about.
 */
function askedExactly(about: Understanding): Understanding {
  const named = about.needs.filter(({ concept }) => !SEEMING.has(concept));
  if (named.length > 0) return { ...about, needs: named.map((need) => ({ ...need, near: [] })) };
  const whom = about.who.filter((id) => id !== 'migrant').flatMap(needFrom);
  return whom.length > 0 ? { ...withNeeds(about, whom), topics: about.topics } : about;
}

/** Of children, alone or not, a profile may say two things that differ: their own line comes first. */
function linesFirst(knowledge: Knowledge, topic: Topic | null): Hit[] {
  if (topic !== 'children') return [];
  const lines = rankedLines(knowledge, 'childAlone').filter(({ key }) => knowledge.find(key)?.topics.includes(topic));
  return lines.slice(0, 1);
}

/** Who helps with what is asked, as for any other question. */
function helpOn({ knowledge, asked }: Asking, about: Understanding): Hit[] {
  const { hits } = weighUp(knowledge, about, { today: asked.today ?? null });
  return hits.filter(({ kind }) => kind !== 'finding').map(toHit);
}

/** "Children", where nothing else is asked, are a topic; a word we have no topic for is filed where its help is. */
function topicOf(knowledge: Knowledge, { topics: [topic], who }: Understanding, help: Hit | undefined): Topic | null {
  if (topic !== undefined) return topic;
  if (who.includes('child')) return 'children';
  return help === undefined ? null : (knowledge.find(help.key)?.topics[0] ?? null);
}

type Told = Pick<Decision, 'profile' | 'topic' | 'hits'>;

function tell(asking: Asking, { needs }: Understanding, told: Told): Decision {
  return decisionOn(asking, {
    ...told,
    outcome: 'answered',
    confidence: 1,
    context: {
      keys: told.hits.map(({ key }) => key),
      needs: needs.map(({ concept }) => concept),
      topic: told.topic,
      outcome: 'answered',
      language: asking.language,
    },
  });
}

/** Nothing is said of what the municipality lacks: who can help is shown, and what comes nearest. */
function admit(asking: Asking, about: Understanding, { topic, help }: { topic: Topic | null; help: Hit[] }): Decision {
  const { nearest } = weighUp(asking.knowledge, about, { today: asking.asked.today ?? null });
  return decisionOn(asking, {
    outcome: 'unknown',
    profile: 'statements',
    topic,
    nearest: help[0] ?? (nearest === null ? null : toHit(nearest)),
  });
}
