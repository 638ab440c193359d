import { answerMessages, factMessages, speaker } from '@ventanilla/languages';
import { type Expected, makesUpFor, missingIn } from './asked-facts.js';
import { isCaveat } from './caveat.js';
import { type Composition, factsOf, type Item, type ItemFact, type OfferedChoice } from './composition.js';
import type { Decision } from './decide.js';
import { leadOf, needsPerson } from './lead.js';
import { asSentence, originOf, sentences } from './origin.js';

/** `lead` opens the answer; `text` is all of it as plain text, lead included. `parts` are those of several questions. */
export type Composed = { lead: string; text: string; parts?: Composed[] };

const say = speaker(answerMessages);
const sayFact = speaker(factMessages);

/** A chat shows about so many entries before the first is scrolled away. */
const MOST_ITEMS = 3;
/** A section of a guide is shown up to here, cut at the end of a sentence: half a phone's screen. */
const MOST_CHARACTERS = 450;
/** Of the first entry so many kinds of facts are shown, and so many of one kind (doors, numbers). */
const MOST_FACTS = 5;
const MOST_OF_A_KIND = 3;
/** What matters of an entry after what was asked for, in this order. */
const MATTERS = ['date', 'opening', 'address', 'phone', 'cost', 'documents'] as const;

/**
 * Puts an answer into words: the opening sentences, then the items with what was asked for first, each with its source
 * and the day it was checked. Says nothing that is not in the items.
 */
export function compose(composition: Composition): Composed {
  const lead = leadOf(composition);
  const parts = (composition.parts ?? []).map((part) => compose({ ...part, items: part.items.slice(0, 1) }));
  const body = composition.decision.outcome === 'answered' && parts.length > 0 ? [] : bodyOf(composition);
  const text = [lead, ...body, ...partsOf(composition, parts)].filter((part) => part !== '').join('\n\n');
  return parts.length === 0 ? { lead, text } : { lead, text, parts };
}

/** Several answers one after the other, each under its number with its best entry alone, so that all fit one message; in an emergency they come last, under no number. */
function partsOf({ decision }: Composition, parts: readonly Composed[]): string[] {
  if (decision.outcome === 'emergency') return parts.map(({ text }) => text);
  return parts.map(({ text }, at) => rows([say(decision.language, 'lead.part', { number: at + 1 }), text]));
}

// === Body

function bodyOf({ decision, items, handoff, choices, nearest = null, alerts = [] }: Composition): string[] {
  const { outcome, language, courtesy } = decision;
  if (decision.aboutAlerts) return alerts.map(alertItem);
  switch (outcome) {
    case 'emergency':
      return emergencyBody(items, language);
    case 'choices':
      return [choices === undefined ? items.map(({ title }) => `• ${title}`).join('\n') : numbered(choices)];
    case 'unknown':
      return handoff === null || !needsPerson(courtesy)
        ? [numbered(choices ?? []), ...nearestBody(nearest, language)]
        : [fullItem(handoff, decision), ...nearestBody(nearest, language), notesOn([handoff], language)];
    case 'answered': {
      const [first, ...others] = items.slice(0, MOST_ITEMS);
      if (first === undefined) return [];
      const full = fullItem(first, decision);
      const missing = missingIn(first, decision.aspects);
      const short = others.map((item) => shortItem(item, language, missing));
      return [full, ...short, notesOn([first, ...others], language)];
    }
  }
}

/** Whole: nothing of a warning is left out. */
function alertItem({ title, summary, facts }: Item): string {
  return rows([title, summary, ...facts.map(({ value }) => value)]);
}

/** Not an answer, and said to be none. */
function nearestBody(nearest: Item | null, language: string): string[] {
  return nearest === null ? [] : [rows([say(language, 'lead.nearest'), shortItem(nearest, language)])];
}

function numbered(choices: readonly OfferedChoice[]): string {
  return choices.map(({ label }, at) => `${at + 1}. ${label}`).join('\n');
}

function emergencyBody(items: readonly Item[], language: string): string[] {
  const lines = items.filter(({ kind }) => kind === 'helpLine').map((item) => lineItem(item, language));
  const others = items.filter(({ kind }) => kind !== 'helpLine').slice(0, MOST_ITEMS);
  if (others.length === 0) return lines;
  const next = others.map((item) => shortItem(item, language));
  return [...lines, say(language, 'danger.next'), ...next, notesOn(others, language)];
}

function lineItem(item: Item, language: string): string {
  const phones = item.facts.filter(({ kind }) => kind === 'phone').map(({ value }) => value);
  return rows([phones.concat(item.title).join(' · '), item.summary, item.warning ?? '', originOf(item, language)]);
}

function fullItem(item: Item, { aspects, language }: Composition['decision']): string {
  const [section] = item.sections;
  return rows([
    item.title,
    item.checkedAt === null ? '' : (item.warning ?? ''),
    ...(section === undefined ? [item.summary] : sectionRows(item.summary, section)),
    ...factsThatMatter(item.facts, aspects).map(({ label, value }) => factLine(label, value, language)),
    originOf(item, language),
  ]);
}

/** What could not be confirmed says little without what could. */
function sectionRows(summary: string, { heading, body, excerpt }: Item['sections'][number]): string[] {
  return [isCaveat(heading) ? summary : '', heading, shorten(excerpt ?? body)];
}

/** A title, one sentence and where it is from, with what was asked for and the first item does not say. */
function shortItem(item: Item, language: string, asked: readonly Expected[] = []): string {
  const told = asked.filter((aspect) => makesUpFor(aspect, item)).flatMap(factsOf);
  const facts = item.facts.filter(({ kind }) => told.includes(kind)).slice(0, MOST_OF_A_KIND);
  const lines = facts.map(({ label, value }) => factLine(label, value, language));
  return rows([item.title, ...lines, sentences(firstSentence(item.summary), originOf(item, language))]);
}

function factLine(label: string, value: string, language: string): string {
  return `${label}${sayFact(language, 'label.colon')} ${value}`;
}

function rows(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function firstSentence(text: string): string {
  const [first = ''] = text.split(/(?<=[.!?…])\s+/);
  return first === '' || /[.!?…]$/.test(first) ? first : `${first}.`;
}

/** For whom something is, is never left out: nobody is to be sent to a door that is not theirs. */
function conditionsOf(facts: readonly ItemFact[]): ItemFact[] {
  return facts.filter(({ kind }) => kind === 'eligibility');
}

/** A notice, what was asked for, then what matters of any entry; the rest is left to who opens it. */
function factsThatMatter(facts: readonly ItemFact[], aspects: Decision['aspects']): ItemFact[] {
  const opening = facts.some(({ kind }) => kind === 'opening') ? [] : ['hours'];
  const wanted = [...new Set(['notice', ...aspects.flatMap(factsOf), ...MATTERS, ...opening])];
  const known = wanted.map((kind) => facts.filter((fact) => fact.kind === kind)).filter(({ length }) => length > 0);
  const shown = known.slice(0, MOST_FACTS).map((ofAKind) => ofAKind.slice(0, MOST_OF_A_KIND));
  return [...new Set([...shown.flat(), ...conditionsOf(facts)])];
}

/** What is to be known of all that is shown, said once: never checked, in another language, read by nobody yet. */
function notesOn(items: readonly Item[], language: string): string {
  const unchecked = items.filter(({ checkedAt }) => checkedAt === null);
  const warning = unchecked.find((item) => item.warning !== null)?.warning ?? say(language, 'checked.never');
  const others = items.map((item) => item.language).filter((other) => isForeign(other, language));
  return rows([
    unchecked.length === 0 ? '' : asSentence(warning),
    ...[...new Set(others)].map((other) => say(language, 'text.language', { language: languageName(language, other) })),
    items.every(({ reviewed }) => reviewed) ? '' : say(language, 'text.unreviewed'),
  ]);
}

function isForeign(other: string, language: string): boolean {
  return other !== language && Object.hasOwn(factMessages, other);
}

function languageName(language: string, named: string): string {
  switch (named) {
    case 'es':
    case 'pt':
    case 'en':
    case 'fr':
    case 'ht':
      return sayFact(language, `language.${named}`);
    default:
      return named;
  }
}

function shorten(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('\n'));
  return end > MOST_CHARACTERS / 2 ? `${cut.slice(0, end + 1).trimEnd()} …` : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
