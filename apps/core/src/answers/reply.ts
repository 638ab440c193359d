import {
  type Composition,
  type Context,
  compose,
  type Decision,
  decide,
  needsPerson,
  type OfferedChoice,
  readSituation,
  type Similarities,
  type Situation,
} from '@ventanilla/answering';
import type { Answer, AnswerPart, Item, Municipality, Position } from '@ventanilla/contracts';
import { localDate } from '@ventanilla/directory';
import { itemsOf } from '../items/items-of.js';
import { alertsUrlOf } from '../items/page-url.js';
import { withExcerpt } from '../items/with-excerpt.js';
import type { PublishedContent } from '../knowledge/published-content.js';
import { offeredChoices } from './choices.js';
import { nameIn } from './municipality-name.js';
import { fittingHits } from './situation.js';
import { stopsFirst } from './stops-first.js';

export type Asked = {
  question: string;
  language?: string | undefined;
  languageHint?: string | undefined;
  choice?: string | undefined;
  context: Context | null;
  near: Position | null;
  /** How near in meaning entries are to the question, when a model said so. */
  similarities?: Similarities | null;
  now: Date;
  /** All municipalities of the window. */
  municipalities: readonly Municipality[];
  publicUrl?: string | null;
  /** What the municipality warns of now, the gravest first, for whoever asks for it; nothing where nobody can know. */
  alertsIn?: (language: string) => Item[];
};

/**
 * What is said, what to remember for the next question, and whether meaning might better it. A greeting or thanks asks
 * nothing.
 */
export type Reply = {
  answer: Omit<Answer, 'id' | 'conversation' | 'wording'>;
  context: Context;
  isQuestion: boolean;
  wantsSimilarities: boolean;
};

/** Everything an answer is put together from. */
type Said = Composition & {
  decision: Decision;
  items: Answer['items'];
  handoff: Answer['handoff'];
  nearest: Item | null;
  alerts: Item[];
  choices: OfferedChoice[];
  parts: Said[];
};

/** The whole way from a question to an answer, from what is in memory and nothing else. */
export function reply(content: PublishedContent, asked: Asked): Reply {
  const { municipality } = content;
  const decision = decide(content.knowledge, {
    ...asked,
    municipalities: asked.municipalities.filter(({ id }) => id !== municipality.id),
    isNear: asked.near !== null,
    today: localDate(asked.now, municipality.timeZone),
  });
  const situation = situationIn(asked, decision);
  const handoffKey = needsPerson(decision.courtesy) ? municipality.handoff : null;
  const said = saidOn(content, decision, { ...asked, situation, handoffKey });
  const { lead, text } = compose(said);
  const { outcome, language, topic, danger, grade, courtesy, asks, profile, confidence } = decision;
  const context = { ...decision.context, circumstances: situation.circumstances, when: situation.when };
  const { items, handoff, nearest, alerts, choices } = said;
  const parts = said.parts.map(toPart);
  return {
    answer: {
      outcome,
      language,
      lead,
      text,
      items,
      handoff,
      topic,
      danger,
      grade,
      nearest,
      profile,
      asks,
      choices,
      parts,
      confidence,
      ...(decision.aboutAlerts && { aboutAlerts: true as const, alerts }),
    },
    context,
    isQuestion: courtesy === null || courtesy === 'help',
    wantsSimilarities: decision.wantsSimilarities,
  };
}

function situationIn({ question, context }: Asked, { questionLanguage, followsUp }: Decision): Situation {
  const whenBefore = followsUp ? (context?.when ?? null) : null;
  return readSituation(question, context?.circumstances ?? null, questionLanguage, whenBefore);
}

type Saying = Asked & { situation: Situation; handoffKey: string | null };

/** The way to a person is shown once, never with each of several questions. */
function saidOn(content: PublishedContent, decision: Decision, asked: Saying): Said {
  const { now, near, municipalities, situation, handoffKey, publicUrl = null, alertsIn = () => [] } = asked;
  const { municipality } = content;
  const { language, doors } = decision;
  const itemOf = itemsOf(content, { language, now, near, doors, situation, publicUrl });
  const led = (item: Item) => withExcerpt(item, { question: asked.question, language: decision.questionLanguage });
  const titleOf = (key: string) => itemOf(key)?.title ?? null;
  return {
    decision,
    items: stopsFirst(content, decision, fittingHits(content, decision, situation), now)
      .flatMap((hit) => itemOf(hit.key, hit.section) ?? [])
      .map(led),
    handoff: handoffKey === null ? null : itemOf(handoffKey),
    nearest: decision.nearest === null ? null : itemOf(decision.nearest.key, decision.nearest.section),
    urgentLine: decision.urgentLine === null ? null : itemOf(decision.urgentLine),
    alerts: decision.aboutAlerts ? alertsIn(language) : [],
    alertsUrl: alertsUrlOf(content, { publicUrl, language }),
    municipalityName: nameIn(language, municipality),
    municipalities: municipalities.map((each) => nameIn(language, each)),
    choices: offeredChoices(decision, { content, municipalities, titleOf }),
    parts: decision.parts.map((part) => saidOn(content, part, { ...asked, handoffKey: null })),
  };
}

function toPart(said: Said): AnswerPart {
  const { outcome, topic } = said.decision;
  return { outcome, lead: compose(said).lead, items: said.items, topic };
}
