import type {
  AnyEntry,
  ComparedCity,
  ComparedCounts,
  ComparedRound,
  Entry,
  Municipality,
  RoundComparison,
} from '@ventanilla/contracts';
import {
  type CountRow,
  changeOf,
  compareResults,
  countFindings,
  type DomainComparison,
  mgiDomains,
  type Result,
  settledAnswers,
} from '@ventanilla/mgi';
import { nameOf } from '../municipality/municipality-name.js';
import type { MemoryRounds } from './memory-assessments.js';
import { workOf } from './memory-matrix.js';
import { found, type Part } from './memory-parts.js';
import type { MemoryShelf } from './memory-shelf.js';

type ComparisonOperation = 'compareAssessments' | 'compareProfiles' | 'listPublicMunicipalities';

export function comparisonOperations(
  shelf: MemoryShelf,
  rounds: MemoryRounds,
  municipalities: readonly Municipality[],
): Part<ComparisonOperation> {
  const cityOf = (id: string, language: string): ComparedCity => {
    const municipality = municipalities.find((one) => one.id === id);
    const name = nameOf(found('compareProfiles', municipality), language);
    return { municipality: id, name, profile: profileOf(shelf.all(), id) };
  };
  return {
    compareAssessments: async ({ params, query }) =>
      comparisonOf(sideOf(rounds, query.before), sideOf(rounds, params.id)),
    compareProfiles: async ({ query: { municipalities: wanted, language } }) => {
      const cities = [...new Set(wanted.split(','))].map((id) => cityOf(id, language));
      const domains = mgiDomains.map(({ number, names }) => ({ number, name: names.es ?? String(number) }));
      return { domains, cities: cities.sort((one, other) => one.name.localeCompare(other.name, language)) };
    },
    listPublicMunicipalities: async () => ({ items: [...municipalities] }),
  };
}

type Side = { shown: ComparedRound; result: Result };

function sideOf(rounds: MemoryRounds, asked: string): Side {
  const round = rounds.get('compareAssessments', asked);
  const { id, key, title, phase, setReference } = round.assessment;
  const content = rounds.setOf('compareAssessments', round);
  const { set, answers, decisions } = workOf(round, content);
  const { scale, domains, indicators, origin } = content;
  return {
    shown: { id, key, title, phase, setReference, scale, domains, indicators, origin },
    result: { key: id, set, settled: settledAnswers(set, answers, decisions) },
  };
}

function comparisonOf(before: Side, after: Side): RoundComparison {
  const { comparable, domains, subThemes, topics } = compareResults([before.result, after.result]);
  return {
    ...{ before: before.shown, after: after.shown, comparable },
    domains: domains.map(toCounts),
    subThemes: subThemes.map(toCounts),
    topics: topics.map((topic) => {
      const [one, other] = topic.steps;
      const { indicator, domain } = topic;
      return { indicator, domain, before: one?.step ?? null, after: other?.step ?? null, change: changeOf(topic) };
    }),
  };
}

function toCounts({ domain, subTheme, counts: [before, after] }: DomainComparison): ComparedCounts {
  const counted = (row: CountRow | null = null) =>
    row && { indicators: row.indicators, steps: { ...row.steps }, open: row.open };
  return { domain, subTheme, before: counted(before?.row), after: counted(after?.row) };
}

/** A public profile with its public findings, in the order they were kept. */
function profileOf(entries: readonly AnyEntry[], municipality: string): ComparedCity['profile'] {
  const own = entries.filter(
    (entry) => entry.municipality === municipality && Object.values(entry.states).includes('published'),
  );
  const profile = own.find((entry) => entry.kind === 'profile');
  if (profile?.kind !== 'profile') return null;
  const { key, facts } = profile;
  const { es } = profile.texts;
  const findings = own
    .filter((entry) => entry.kind === 'finding')
    .filter((finding) => finding.facts.profile === key)
    .map(toFinding);
  const counted = countFindings(
    findings,
    mgiDomains.map(({ number }) => number),
  );
  const domains = counted.map((count) => ({
    ...count,
    findings: findings.filter(({ domain }) => domain === count.number).map(({ shown }) => shown),
  }));
  const { period, questionnaire = 'official' } = facts;
  return { key, title: es?.title ?? key, period, questionnaire, domains };
}

function toFinding({ key, facts, texts }: Entry<'finding'>) {
  const { domain, type, order, superseded } = facts;
  const { es } = texts;
  const text = es?.text ?? key;
  const shown = { key, type, text, language: 'es', superseded: superseded !== null };
  return { domain, kind: type, order, text, shown };
}
