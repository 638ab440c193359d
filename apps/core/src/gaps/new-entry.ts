import { wordsPeopleUse } from '@ventanilla/answering';
import type { AnyEntryInput } from '@ventanilla/contracts';
import { answerToWrite } from '@ventanilla/languages';
import type { MunicipalityDocument } from '../municipalities/municipality.schema.js';
import type { QuestionDocument } from '../questions/question.schema.js';
import type { GapDocument } from './gap.schema.js';

export type Wanted = {
  kind: 'guide' | 'service';
  title: string;
  examples: readonly QuestionDocument[];
  municipality: MunicipalityDocument;
};

const WORDS = 12;
const LONGEST_KEY = 40;

/** The draft of the entry that is to answer a gap: its title, its topic, the words people use, and a place to write. */
export function newEntryFor(gap: GapDocument, wanted: Wanted): AnyEntryInput {
  const { kind, title, municipality } = wanted;
  const { sourceLanguage } = municipality;
  const toWrite = answerToWrite(sourceLanguage);
  const common = { keywords: keywordsFrom(wanted), reviewed: false };
  const text =
    kind === 'guide'
      ? { ...common, title, summary: toWrite, sections: [] }
      : { ...common, name: title, description: toWrite, ...blankService };
  const facts = { ...blankFacts, topics: gap.topic === null ? [] : [gap.topic] };
  const place = { kind, municipality: gap.municipality, key: keyFrom(kind, title) };
  // The kind decides the shape of facts and texts; the compiler can not follow that, the contract checks it when it is saved.
  return { ...place, facts: { ...facts, ...ownFacts[kind] }, texts: { [sourceLanguage]: text } } as AnyEntryInput;
}

const blankFacts = { sources: [], checkedAt: null, reviewBy: null, superseded: null };

const ownFacts = {
  guide: { nature: 'practical', related: [] },
  service: {
    ...{ organization: null, status: 'active', phones: [], email: null, url: null, schedules: [], atLocations: [] },
    ...{ languages: [], requiredDocuments: [], serviceAreas: [] },
    cost: { option: 'unknown', amount: null, currency: null },
    eligibility: { residenceStatus: 'unknown', minimumAge: null, maximumAge: null },
  },
};

const blankService = { howToApply: '', eligibility: '', costNote: '', documentsNote: '', notice: '' };

function keywordsFrom({ examples, title }: Wanted): string[] {
  const questions = examples.flatMap(({ text, language }) => (text === null ? [] : [{ text, language }]));
  const inTitle = new Set(plain(title).split('-'));
  return wordsPeopleUse({ questions, isLeftOut: (word) => inTitle.has(word), limit: WORDS }).map(({ word }) => word);
}

/** A key that a person can read, as `gap.registro-de-conducir`; the first letters of the kind tell where it belongs. */
function keyFrom(kind: Wanted['kind'], title: string): string {
  const name = plain(title)
    .slice(0, LONGEST_KEY)
    .replace(/^-+|-+$/g, '');
  return `${kind === 'guide' ? 'guide' : 'svc'}.${name === '' ? Date.now().toString(36) : name}`;
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
}
