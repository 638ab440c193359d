import type { Address, NormTerm, Phone, RequiredDocument, Schedule, Source } from '@ventanilla/contracts';
import { factMessages, speaker } from '@ventanilla/languages';
import { useCallback } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useDomainsAtHand } from '../findings/use-domains-at-hand.js';
import { useDates } from '../i18n/use-dates.js';
import { type Say, useWords } from '../i18n/use-words.js';
import { describeSchedule } from '../schedule/describe-schedule.js';
import type { DomainNames } from '../wheel/domains.js';

const sayFact = speaker(factMessages);

type Tools = {
  locale: string;
  say: Say;
  translate: ReturnType<typeof useTranslate>;
  day: (date: string) => string;
  /** Of the finding that is read; what a number means depends on its profile. */
  domains: DomainNames | undefined;
};

/** How each field is read out; what is not named here is read by the shape of its value. */
const readers: Record<string, (value: never, tools: Tools) => string> = {
  schedules: (schedules: Schedule[], { say, day }) =>
    schedules.map((one) => describeSchedule(one, say, day)).join('\n'),
  phones: (phones: Phone[], { say }) =>
    phones.map(({ number, type }) => `${number} (${say(`phoneType.${type}`)})`).join('\n'),
  sources: (sources: Source[]) => sources.map(({ name, date }) => (date ? `${name}, ${date}` : name)).join('\n'),
  address: (address: Address) => [address.address1, address.locality].filter(Boolean).join(', '),
  topics: (topics: string[], { translate }) => topics.map((topic) => translate(`topic.${topic}`)).join(', '),
  requiredDocuments: (documents: RequiredDocument[], { say }) =>
    documents.map(({ anyOf }) => anyOf.map((type) => say(`document.${type}`)).join(` ${say('common.or')} `)).join('\n'),
  atLocations: (places: { location: string }[]) => places.map(({ location }) => location).join(', '),
  sections: (sections: { heading: string; body: string }[]) =>
    sections.map(({ heading, body }) => `${heading}\n${body}`).join('\n\n'),
  cost: (cost: { option: string; amount: number | null; currency: string | null }, { translate }) =>
    [translate(`cost.${cost.option}`), cost.amount, cost.currency].filter((part) => part !== null).join(' '),
  eligibility: readEligibility,
  position: ({ latitude, longitude }: { latitude: number; longitude: number }) => `${latitude}, ${longitude}`,
  dangers: (dangers: { danger: string; rank: number }[], { translate }) =>
    dangers.map(({ danger, rank }) => `${translate(`danger.${danger}`)} (${rank})`).join(', '),
  superseded: ({ reason }: { reason: Record<string, string> }) => Object.values(reason).join(' / '),
  domain: (domain: number, { say, domains }) => domains?.[domain] ?? say('domain.other', { number: domain }),
  type: (type: string, { translate }) => translate(`findingType.${type}`, { _: type }),
  status: (status: string, { translate }) => translate(`status.${status}`, { _: status }),
  nature: (nature: string, { translate }) => translate(`nature.${nature}`, { _: nature }),
  terms: readTerms,
  role: (role: string, { translate }) => translate(`role.${role}`, { _: role }),
};

function readEligibility(
  value: string | { residenceStatus: string; minimumAge: number | null; maximumAge: number | null },
  { translate, say }: Tools,
) {
  if (typeof value === 'string') return value;
  const ages =
    value.minimumAge === null && value.maximumAge === null
      ? ''
      : `, ${say('eligibility.ages', { from: value.minimumAge ?? 0, to: value.maximumAge ?? '∞' })}`;
  return translate(`residence.${value.residenceStatus}`) + ages;
}

function readTerms(terms: NormTerm[], { locale }: Tools): string {
  return terms
    .map(({ standing, rule }) => `${sayFact(locale, `label.${standing}`)}: ${sayFact(locale, `rule.${rule}`)}`)
    .join('\n');
}

/** Turns a field's value into words. */
export function useReadableValue() {
  const say = useWords();
  const translate = useTranslate();
  const { day } = useDates();
  const [locale] = useLocaleState();
  const domains = useDomainsAtHand();
  return useCallback(
    (path: string, value: unknown): string => {
      if (value === null || value === undefined || value === '') return say('readable.empty');
      if (Array.isArray(value) && value.length === 0) return say('readable.empty');
      const field = path.split('.').at(-1) ?? '';
      const read = readers[field];
      if (read && isWhole(path)) return read(value as never, { locale, say, translate, day, domains });
      return readByShape(value, say, day);
    },
    [locale, say, translate, day, domains],
  );
}

/** Core's audit names leaves inside lists too (`facts.phones.0.type`); readers are for whole fields. */
function isWhole(path: string): boolean {
  return !/\.\d+\./.test(path);
}

function readByShape(value: unknown, say: Say, day: (date: string) => string): string {
  if (typeof value === 'boolean') return say(value ? 'common.yes' : 'common.no');
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value;
  if (Array.isArray(value)) return value.map((one) => readByShape(one, say, day)).join(', ');
  if (value !== null && typeof value === 'object') {
    return Object.values(value)
      .filter((one) => one !== null && one !== '')
      .map((one) => readByShape(one, say, day))
      .join(' · ');
  }
  return String(value);
}
