import type { IndicatorSet, OperationId, SetContent, SetDifference } from '@ventanilla/contracts';
import {
  checkIndicatorSet,
  compareSets,
  defaultScale,
  type IndicatorSet as RuledSet,
  readSetCsv,
  readSetJson,
  writeSetCsv,
  writeSetJson,
} from '@ventanilla/mgi';
import { anId } from './builders.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';

type SetOperation =
  | 'listIndicatorSets'
  | 'getIndicatorSet'
  | 'createIndicatorSet'
  | 'updateIndicatorSet'
  | 'importIndicatorSet'
  | 'releaseIndicatorSet'
  | 'deleteIndicatorSet'
  | 'compareIndicatorSets'
  | 'exportIndicatorSet';

/** The indicator sets of the twin, by id. */
export type MemorySets = Map<string, IndicatorSet>;

export function memorySets(sets: readonly IndicatorSet[]): MemorySets {
  return new Map(sets.map((set) => [set.id, set]));
}

export function indicatorSetOperations(sets: MemorySets): Part<SetOperation> {
  const get = (operation: OperationId, id: string) => found(operation, sets.get(id));

  function draft(operation: OperationId, id: string, saved: unknown): IndicatorSet {
    const set = get(operation, id);
    if (set.state === 'released') throw refusal(operation, 'wrongState');
    if (set.saved !== Number(saved))
      throw refusal(operation, 'conflict', { conflict: { current: set, submitted: null } });
    return set;
  }

  function keep(set: IndicatorSet): IndicatorSet {
    const counts = { domains: set.domains.length, indicators: set.indicators.length };
    const problems = checkIndicatorSet(toRuledSet(set));
    const kept = { ...set, counts, problems, saved: set.saved + 1, updatedAt: new Date().toISOString() };
    sets.set(kept.id, kept);
    return kept;
  }

  return {
    listIndicatorSets: async ({ query }) => pageOf([...sets.values()].filter(isWanted(query)).sort(newestFirst), query),
    getIndicatorSet: async ({ params }) => get('getIndicatorSet', params.id),
    createIndicatorSet: async ({ body }) => {
      const versions = [...sets.values()].filter(({ owner, key }) => owner === body.owner && key === body.key);
      if (versions.some(({ state }) => state === 'draft')) throw refusal('createIndicatorSet', 'keyTaken');
      const source = body.from === null ? null : get('createIndicatorSet', body.from);
      return keep(beginning(body, source, Math.max(0, ...versions.map(({ version }) => version)) + 1));
    },
    updateIndicatorSet: async ({ params, body }) =>
      keep({ ...draft('updateIndicatorSet', params.id, body.saved), ...body.content }),
    importIndicatorSet: async ({ params, body }) => {
      const set = draft('importIndicatorSet', params.id, body.saved);
      return keep({ ...set, ...contentIn(set, body.format, body.text) });
    },
    releaseIndicatorSet: async ({ params, body }) => {
      const set = draft('releaseIndicatorSet', params.id, body.saved);
      if (set.problems.length > 0) throw refusal('releaseIndicatorSet', 'invalid', { problems: set.problems });
      return keep({ ...set, state: 'released', releasedAt: new Date().toISOString() });
    },
    deleteIndicatorSet: async ({ params, query }) => {
      sets.delete(draft('deleteIndicatorSet', params.id, query.saved).id);
    },
    compareIndicatorSets: async ({ params, query }) => {
      const [before, after] = [get('compareIndicatorSets', query.from), get('compareIndicatorSets', params.id)];
      return structuredClone(compareSets(toRuledSet(before), toRuledSet(after))) as SetDifference;
    },
    exportIndicatorSet: async ({ params, query }) => fileOf(get('exportIndicatorSet', params.id), query.format),
  };
}

/** The set as the package knows it that holds the rules. */
export function toRuledSet(set: IndicatorSet): RuledSet {
  const { key, version, names, origin, basedOn, scale, domains, indicators } = set;
  return { key, version, names, origin, basedOn, scale, domains, indicators };
}

type SetQuery = { municipality?: string | undefined; state?: string | undefined; key?: string | undefined };

function isWanted({ municipality, state, key }: SetQuery): (set: IndicatorSet) => boolean {
  return (set) =>
    (!municipality || set.owner === null || set.owner === municipality) &&
    (!state || set.state === state) &&
    (!key || set.key === key);
}

function newestFirst(one: IndicatorSet, other: IndicatorSet): number {
  return one.key.localeCompare(other.key) || other.version - one.version;
}

function beginning(
  { owner, key, names }: Pick<IndicatorSet, 'owner' | 'key' | 'names'>,
  source: IndicatorSet | null,
  version: number,
): IndicatorSet {
  const nothing = { scale: structuredClone(defaultScale) as SetContent['scale'], domains: [], indicators: [] };
  const content = source ?? { ...nothing, origin: { kind: 'tailored' as const, note: {}, sources: [] } };
  const { origin, scale, domains, indicators } = content;
  const basedOn = source && { key: source.key, version: source.version };
  const life = { state: 'draft', saved: 0, releasedAt: null, updatedAt: '', problems: [] } as const;
  const counts = { domains: 0, indicators: 0 };
  return {
    id: anId(),
    owner,
    key,
    version,
    names,
    origin,
    scale,
    domains,
    indicators,
    basedOn,
    counts,
    ...life,
    problems: [],
  };
}

function contentIn(set: IndicatorSet, format: 'csv' | 'json', text: string): SetContent {
  const { indicators: _replaced, ...frame } = toRuledSet(set);
  const read = format === 'csv' ? readSetCsv(text, frame) : readSetJson(text);
  if (!read.ok) throw refusal('importIndicatorSet', 'invalid', { problems: read.problems.map(toProblem) });
  const { key: _key, version: _version, ...content } = read.value;
  return structuredClone(content) as SetContent;
}

type FoundProblem = { code: string; message: string } & ({ path: string } | { row: number; column: string });

function toProblem(found: FoundProblem) {
  const { code, message } = found;
  const path = 'path' in found ? found.path : ['rows', String(found.row), found.column].filter(Boolean).join('.');
  return { path, code, message };
}

function fileOf(set: IndicatorSet, format: 'csv' | 'json') {
  const text = format === 'csv' ? writeSetCsv(toRuledSet(set)) : writeSetJson(toRuledSet(set));
  const bytes = new TextEncoder().encode(text);
  return {
    fileName: `${set.key}-${set.version}.${format}`,
    mediaType: format === 'csv' ? 'text/csv' : 'application/json',
    content: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  };
}
