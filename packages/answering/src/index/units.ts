import type { AnsweringKind, Entry, FindingEntry } from '../entry.js';

/** One text of a unit: where it stands says how much its words count. */
export type Field = 'title' | 'keywords' | 'summary' | 'body';
export type FieldText = readonly [Field, string];

/** What is found as one: an entry, or one section of a guide together with the guide's title, summary and keywords. */
export type UnitText = { section: number | null; texts: readonly { language: string; fields: readonly FieldText[] }[] };

/** Kinds that have words of their own to be found by. A location is found on behalf of the services offered there. */
export type IndexedKind = AnsweringKind | 'location';
export type IndexedEntry = Extract<Entry, { kind: IndexedKind }>;

const KINDS: ReadonlySet<string> = new Set<IndexedKind>([
  'service',
  'helpLine',
  'guide',
  'finding',
  'mobileStop',
  'location',
]);

/**
 * Whether an entry may answer: nothing superseded, closed for good or cancelled, and no finding that says what a
 * municipality lacks (an asker needs help, not a critique of the town hall).
 */
export function mayAnswer(entry: Entry): entry is IndexedEntry {
  if (!KINDS.has(entry.kind) || entry.facts.superseded !== null) return false;
  if (entry.kind === 'finding') return entry.facts.type === 'well-developed';
  if (entry.kind === 'service') return entry.facts.status !== 'defunct' && entry.facts.status !== 'inactive';
  return entry.kind !== 'mobileStop' || !entry.facts.cancelled;
}

/** Whether an entry says what a municipality lacks: such a finding answers nothing, and tells that nothing is known. */
export function tellsLack(entry: Entry): entry is FindingEntry {
  return entry.kind === 'finding' && entry.facts.type === 'potential' && entry.facts.superseded === null;
}

/** The texts by which an entry is found. */
export function unitsOf(entry: IndexedEntry): UnitText[] {
  const sections = entry.kind === 'guide' ? mostSections(entry.texts) : 0;
  if (sections === 0) return [unitOf(entry, null)];
  return Array.from({ length: sections }, (_, section) => unitOf(entry, section));
}

function mostSections(texts: Readonly<Record<string, { readonly sections: readonly object[] }>>): number {
  return Math.max(0, ...Object.values(texts).map(({ sections }) => sections.length));
}

function unitOf(entry: IndexedEntry, section: number | null): UnitText {
  const languages = Object.keys(entry.texts);
  return { section, texts: languages.map((language) => ({ language, fields: fieldsOf(entry, language, section) })) };
}

function fieldsOf(entry: IndexedEntry, language: string, section: number | null): FieldText[] {
  const keywords: FieldText = ['keywords', entry.texts[language]?.keywords.join(' . ') ?? ''];
  return [keywords, ...ownFields(entry, language, section)];
}

function ownFields(entry: IndexedEntry, language: string, section: number | null): FieldText[] {
  switch (entry.kind) {
    case 'service':
      return serviceFields(entry.texts[language], entry.facts.serviceAreas);
    case 'helpLine':
      return helpLineFields(entry.texts[language], entry.facts.phones);
    case 'guide':
      return guideFields(entry.texts[language], section);
    case 'finding':
      return [
        ['summary', entry.texts[language]?.text ?? ''],
        ['body', entry.texts[language]?.institution ?? ''],
      ];
    case 'mobileStop':
      return placeFields(entry.texts[language]?.name, entry.texts[language]?.description, entry.facts.address);
    case 'location':
      return placeFields(entry.texts[language]?.name, entry.texts[language]?.directions, entry.facts.address);
  }
}

type Texts<Kind extends IndexedKind> = Extract<IndexedEntry, { kind: Kind }>['texts'][string] | undefined;

function serviceFields(texts: Texts<'service'>, areas: readonly string[]): FieldText[] {
  if (texts === undefined) return [];
  const { howToApply, eligibility, costNote, documentsNote, notice } = texts;
  return [
    ['title', texts.name],
    ['summary', texts.description],
    ['body', [howToApply, eligibility, costNote, documentsNote, notice, ...areas].join(' . ')],
  ];
}

function helpLineFields(texts: Texts<'helpLine'>, phones: readonly { readonly number: string }[]): FieldText[] {
  const numbers = phones.map(({ number }) => number).join(' . ');
  return [
    ['title', `${texts?.name ?? ''} ${numbers}`],
    ['summary', texts?.description ?? ''],
  ];
}

function guideFields(texts: Texts<'guide'>, section: number | null): FieldText[] {
  if (texts === undefined) return [];
  const part = section === null ? undefined : texts.sections[section];
  return [
    ['title', texts.title],
    ['summary', [texts.summary, part?.heading ?? ''].join(' . ')],
    ['body', part?.body ?? ''],
  ];
}

type Address = { readonly address1: string; readonly locality: string | null };

function placeFields(name: string | undefined, description: string | undefined, address: Address): FieldText[] {
  return [
    ['title', name ?? ''],
    ['summary', [description ?? '', address.address1, address.locality ?? ''].join(' . ')],
  ];
}
