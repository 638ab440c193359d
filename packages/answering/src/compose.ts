import { answerMessages, factMessages, findStrangerMessages, speaker } from '@ventanilla/languages';
import type { Decision } from './decide.js';

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
  decision: Pick<Decision, 'outcome' | 'language' | 'questionLanguage' | 'danger' | 'aspects'>;
  items: readonly Item[];
  handoff: Item | null;
  municipalityName: string;
};

/** `lead` opens the answer; `text` is all of it as plain text, lead included. */
export type Composed = { lead: string; text: string };

const say = speaker(answerMessages);
const sayFact = speaker(factMessages);

/** A chat shows about so many entries before the first is scrolled away. */
const MOST_ITEMS = 3;
/** A section of a guide is shown up to here, cut at the end of a sentence. */
const MOST_CHARACTERS = 700;
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

function leadOf({ decision, items, handoff, municipalityName }: Composition): string {
  const { outcome, language, danger } = decision;
  switch (outcome) {
    case 'emergency':
      return emergencyLead(decision, items, danger);
    case 'choices':
      return say(language, 'lead.choices');
    case 'unknown':
      return `${say(language, 'lead.unknown')} ${say(language, handoff === null ? 'lead.noPerson' : 'lead.person')}`;
    case 'answered':
      return [missingLead(decision, items[0]), say(language, 'lead.answered', { municipality: municipalityName })]
        .filter((part) => part !== '')
        .join(' ');
  }
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
  const { outcome, language } = decision;
  switch (outcome) {
    case 'emergency':
      return emergencyBody(decision, items);
    case 'choices':
      return [items.map(({ title }) => `• ${title}`).join('\n')];
    case 'unknown':
      return handoff === null ? [] : [fullItem(handoff, decision)];
    case 'answered':
      return items
        .slice(0, MOST_ITEMS)
        .map((item, place) => (place === 0 ? fullItem(item, decision) : shortItem(item, decision, language)));
  }
}

function emergencyBody(decision: Composition['decision'], items: readonly Item[]): string[] {
  const lines = items.filter(({ kind }) => kind === 'helpLine');
  const others = items.filter(({ kind }) => kind !== 'helpLine').slice(0, MOST_ITEMS);
  const { language } = decision;
  const next =
    others.length === 0
      ? []
      : [say(language, 'danger.next'), ...others.map((item) => shortItem(item, decision, language))];
  return [...lines.map((item) => lineItem(item, language)), ...next];
}

function lineItem(item: Item, language: string): string {
  const phones = item.facts.filter(({ kind }) => kind === 'phone').map(({ value }) => value);
  return [[...phones, item.title].join(' · '), item.summary, item.warning ?? '', originOf(item, language)]
    .filter((part) => part !== '')
    .join('\n');
}

function fullItem(item: Item, { aspects, language }: Composition['decision']): string {
  const [section] = item.sections;
  const parts = [
    item.title,
    item.warning ?? '',
    ...(section === undefined ? [item.summary] : [section.heading, shorten(section.body)]),
    ...inOrder(item.facts, aspects).map(({ label, value }) => `${label}: ${value}`),
    ...notesOn(item, language),
    originOf(item, language),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function shortItem(item: Item, { aspects }: Composition['decision'], language: string): string {
  const wanted = [...aspects.flatMap(factsOf), 'phone', 'address'];
  const facts = inOrder(item.facts, aspects).filter(({ kind }) => wanted.includes(kind));
  const parts = [
    item.title,
    item.summary,
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...notesOn(item, language),
    originOf(item, language),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** What was asked for first, the rest in the order it came; a notice stays on top. */
function inOrder(facts: readonly ItemFact[], aspects: Decision['aspects']): ItemFact[] {
  const wanted = ['notice', ...aspects.flatMap(factsOf)];
  const placeOf = ({ kind }: ItemFact) => (wanted.includes(kind) ? wanted.indexOf(kind) : wanted.length);
  return [...facts].sort((one, other) => placeOf(one) - placeOf(other));
}

function factsOf(aspect: Decision['aspects'][number]): string[] {
  if (aspect === 'hours') return ['opening', 'hours', 'date'];
  if (aspect === 'address') return ['address', 'distance'];
  if (aspect === 'date') return ['date', 'opening', 'hours'];
  return [aspect];
}

function notesOn(item: Item, language: string): string[] {
  const inOther = item.language !== language && Object.hasOwn(factMessages, item.language);
  return [
    inOther ? say(language, 'text.language', { language: languageName(language, item.language) }) : '',
    item.reviewed ? '' : say(language, 'text.unreviewed'),
  ];
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

function originOf({ source, checkedAt }: Item, language: string): string {
  const checked =
    checkedAt === null
      ? say(language, 'checked.never')
      : say(language, 'checked.on', { date: dateIn(language, checkedAt) });
  if (source === null) return checked;
  const said =
    source.date === null
      ? say(language, 'source.line', { source: source.name })
      : say(language, 'source.dated', { source: source.name, date: dateIn(language, source.date) });
  return `${said}. ${checked}.`;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** A date that may lack its day or month: `2022-11` is "noviembre de 2022". */
function dateIn(language: string, date: string): string {
  const [year = '', month, day] = date.split('-');
  const number = MONTHS.find((candidate) => candidate === Number(month));
  if (number === undefined) return year;
  const name = sayFact(language, `month.${number}`);
  if (day === undefined) return sayFact(language, 'date.month', { month: name, year });
  return sayFact(language, 'date.day', { day: Number(day), month: name, year });
}

function shorten(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('\n'));
  return end > MOST_CHARACTERS / 2 ? `${cut.slice(0, end + 1).trimEnd()} …` : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
