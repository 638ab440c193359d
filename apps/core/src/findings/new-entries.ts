import type { AnyEntryInput, Facts } from '@ventanilla/contracts';
import { profileWords } from '@ventanilla/mgi';
import type { AssessmentDocument } from '../assessments/assessment.schema.js';
import type { MunicipalityDocument } from '../municipalities/municipality.schema.js';
import type { Drafted } from './drafted.js';
import type { FindingEntry } from './finding-entry.js';

const blankFacts = { topics: [], sources: [], checkedAt: null, reviewBy: null, superseded: null };

/** Nobody has answered for any of these words yet. */
const blankText = { keywords: [], reviewed: false };

/** The profile a round is written up in, before anybody has written a word of it. */
export function newProfile(
  municipality: MunicipalityDocument,
  { key, ...facts }: { key: string } & Pick<Facts<'profile'>, 'period' | 'domains' | 'questionnaire'>,
): AnyEntryInput {
  const { _id, names, sourceLanguage } = municipality;
  const { title } = profileWords[sourceLanguage as keyof typeof profileWords] ?? profileWords.en;
  const name = names[sourceLanguage] ?? _id;
  return {
    ...{ kind: 'profile', municipality: _id, key },
    facts: { ...blankFacts, ...facts, url: null },
    texts: { [sourceLanguage]: { ...blankText, title: `${title}: ${name}`, introduction: '' } },
  };
}

type Place = { round: AssessmentDocument; profile: string; language: string; taken: ReadonlySet<string> };

/** Entries of drafted findings, numbered after those that are there already. */
export function newFindings(
  drafted: readonly Drafted[],
  existing: readonly FindingEntry[],
  { round, profile, language, taken }: Place,
): AnyEntryInput[] {
  const orders = new Map<string, number>();
  const keys = new Set(taken);
  for (const { facts } of existing) raise(orders, facts);
  return drafted.map(({ indicator, domain, type, text, institution, answer, evidence, related }) => {
    const key = freeKey(`${profile}.${indicator}`, keys);
    keys.add(key);
    const basis = { assessment: round._id.toHexString(), answers: [answer], evidence };
    const order = raise(orders, { domain, type, order: (orders.get(`${domain} ${type}`) ?? 0) + 1 });
    return {
      ...{ kind: 'finding', municipality: round.municipality, key },
      facts: { ...blankFacts, profile, domain, type, order, related, basis },
      texts: { [language]: { ...blankText, text, institution } },
    };
  });
}

/** The keys that new findings would have, to be looked up at once. */
export function wantedKeys(drafted: readonly Drafted[], profile: string): string[] {
  return drafted.map(({ indicator }) => keyOf(`${profile}.${indicator}`));
}

function raise(
  orders: Map<string, number>,
  { domain, type, order }: Pick<FindingEntry['facts'], 'domain' | 'type' | 'order'>,
) {
  const name = `${domain} ${type}`;
  orders.set(name, Math.max(order, orders.get(name) ?? 0));
  return order;
}

/** Keys of indicators may hold what keys of entries may not. */
function keyOf(wanted: string): string {
  return wanted
    .replace(/[^a-z0-9.]+/gi, '-')
    .replace(/[.-]{2,}/g, '-')
    .slice(0, 72)
    .replace(/[.-]+$/, '');
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  const key = keyOf(wanted);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? key : `${key}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
