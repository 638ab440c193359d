import { answerMessages, factMessages, findStrangerMessages, speaker } from '@ventanilla/languages';
import type { Courtesy } from './courtesy.js';
import type { Decision } from './decide.js';
import { asSentence, originOf, sentences } from './origin.js';

/** One fact of an item, as it is shown. */
export type ItemFact = { readonly kind: string; readonly label: string; readonly value: string };

/** An entry as an asker sees it, as far as composing reads it. */
export type Item = {
  readonly kind: string;
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly ItemFact[];
  /** The section that answers first. */
  readonly sections: readonly { readonly heading: string; readonly body: string }[];
  readonly language: string;
  readonly reviewed: boolean;
  readonly source: { readonly name: string; readonly date: string | null } | null;
  readonly checkedAt: string | null;
  readonly warning: string | null;
};

/** What an answer is put together from. `items` are the decision's hits as they are shown, in its order. */
export type Composition = {
  decision: Pick<Decision, 'outcome' | 'language' | 'questionLanguage' | 'danger' | 'courtesy' | 'aspects'>;
  items: readonly Item[];
  handoff: Item | null;
  /** The decision's `urgentLine` as it is shown. */
  urgentLine: Item | null;
  municipalityName: string;
};

/** `lead` opens the answer; `text` is all of it as plain text, lead included. */
export type Composed = { lead: string; text: string };

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
/** Facts that can be asked for and that it is worth to say are not known. */
const EXPECTED = ['hours', 'address', 'phone', 'cost', 'documents'] as const;

/**
 * Puts an answer into words: the opening sentences, then the items with what was asked for first, each with its source
 * and the day it was checked. Says nothing that is not in the items.
 */
export function compose(composition: Composition): Composed {
  const lead = [apologyOf(composition), leadOf(composition)].filter((part) => part !== '').join('\n');
  const parts = [lead, ...bodyOf(composition)];
  return { lead, text: parts.filter((part) => part !== '').join('\n\n') };
}

// === Lead

function apologyOf({ decision }: Composition): string {
  const { language, questionLanguage, danger } = decision;
  if (language === questionLanguage) return '';
  const stranger = findStrangerMessages(questionLanguage);
  if (stranger !== null) return danger === null ? stranger.apology : stranger.danger;
  return Object.hasOwn(answerMessages, questionLanguage) ? '' : say(language, 'lead.otherLanguage');
}

function leadOf({ decision, items, handoff, urgentLine, municipalityName }: Composition): string {
  const { outcome, language, danger, courtesy } = decision;
  if (courtesy !== null) return courteousLead(language, courtesy, { handoff, urgentLine });
  switch (outcome) {
    case 'emergency':
      return emergencyLead(decision, items, danger);
    case 'choices':
      return say(language, 'lead.choices');
    case 'unknown':
      return `${say(language, 'lead.unknown')} ${say(language, handoff === null ? 'lead.noPerson' : 'lead.person')}`;
    case 'answered':
      return sentences(
        urgentSentence(language, 'urgent.worse', urgentLine),
        missingLead(decision, items[0]),
        say(language, 'lead.answered', { municipality: municipalityName }),
      );
  }
}

/** Nobody asked and nothing failed: no apology, and a person only for who wants help. */
function courteousLead(
  language: string,
  courtesy: Courtesy,
  { handoff, urgentLine }: Pick<Composition, 'handoff' | 'urgentLine'>,
): string {
  if (courtesy !== 'help') return say(language, `courtesy.${courtesy}`);
  return sentences(
    say(language, 'courtesy.help'),
    urgentSentence(language, 'urgent.danger', urgentLine),
    handoff === null ? '' : say(language, 'lead.person'),
  );
}

/** The number is the published one of the line; without a number there is nothing to say. */
function urgentSentence(language: string, wording: 'urgent.worse' | 'urgent.danger', line: Item | null): string {
  const number = line?.facts.find(({ kind }) => kind === 'phone')?.value;
  return number === undefined ? '' : say(language, wording, { number });
}

function emergencyLead(
  { language }: Composition['decision'],
  items: readonly Item[],
  danger: Decision['danger'],
): string {
  const instruction = danger === null ? '' : say(language, `danger.${danger}`);
  if (items.some(({ kind }) => kind === 'helpLine')) return instruction;
  return `${instruction} ${say(language, 'danger.noLines')}`.trim();
}

/** Says honestly that what was asked for is not known of the first item, rather than passing over it. */
function missingLead({ aspects, language }: Composition['decision'], item: Item | undefined): string {
  if (item?.kind !== 'service') return '';
  const asked = EXPECTED.filter((aspect) => aspects.includes(aspect));
  const unknown = asked.find((aspect) => !item.facts.some((fact) => factsOf(aspect).includes(fact.kind)));
  return unknown === undefined ? '' : say(language, 'lead.missing', { what: say(language, `missing.${unknown}`) });
}

// === Body

function bodyOf({ decision, items, handoff }: Composition): string[] {
  const { outcome, language, courtesy } = decision;
  switch (outcome) {
    case 'emergency':
      return emergencyBody(items, language);
    case 'choices':
      return [items.map(({ title }) => `• ${title}`).join('\n')];
    case 'unknown':
      return handoff === null || isPleasantry(courtesy)
        ? []
        : [fullItem(handoff, decision), notesOn([handoff], language)];
    case 'answered': {
      const [first, ...others] = items.slice(0, MOST_ITEMS);
      if (first === undefined) return [];
      const full = fullItem(first, decision);
      return [full, ...others.map((item) => shortItem(item, language)), notesOn([first, ...others], language)];
    }
  }
}

function isPleasantry(courtesy: Courtesy | null): boolean {
  return courtesy === 'greeting' || courtesy === 'thanks';
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
  const colon = sayFact(language, 'label.colon');
  return rows([
    item.title,
    item.checkedAt === null ? '' : (item.warning ?? ''),
    ...(section === undefined ? [item.summary] : [section.heading, shorten(section.body)]),
    ...factsThatMatter(item.facts, aspects).map(({ label, value }) => `${label}${colon} ${value}`),
    originOf(item, language),
  ]);
}

/** A title, one sentence and where it is from: the rest is a touch away. */
function shortItem(item: Item, language: string): string {
  return rows([item.title, sentences(firstSentence(item.summary), originOf(item, language))]);
}

function rows(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function firstSentence(text: string): string {
  const [first = ''] = text.split(/(?<=[.!?…])\s+/);
  return first === '' || /[.!?…]$/.test(first) ? first : `${first}.`;
}

/** A notice, what was asked for, then what matters of any entry; the rest is left to who opens it. */
function factsThatMatter(facts: readonly ItemFact[], aspects: Decision['aspects']): ItemFact[] {
  const opening = facts.some(({ kind }) => kind === 'opening') ? [] : ['hours'];
  const wanted = [...new Set(['notice', ...aspects.flatMap(factsOf), ...MATTERS, ...opening])];
  const known = wanted.map((kind) => facts.filter((fact) => fact.kind === kind)).filter(({ length }) => length > 0);
  return known.slice(0, MOST_FACTS).flatMap((ofAKind) => ofAKind.slice(0, MOST_OF_A_KIND));
}

function factsOf(aspect: Decision['aspects'][number]): string[] {
  if (aspect === 'hours') return ['opening', 'hours', 'date'];
  if (aspect === 'address') return ['address', 'distance'];
  if (aspect === 'date') return ['date', 'opening', 'hours'];
  return [aspect];
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
