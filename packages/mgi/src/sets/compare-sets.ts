import type { Domain } from '../domain.js';
import type { ScaleStep } from './answer-scale.js';
import type { Indicator, IndicatorSet } from './indicator-set.js';

/** What became of the things of one kind between two versions, by key. `fields` names what differs, never how much. */
export type Differences = {
  added: readonly string[];
  removed: readonly string[];
  changed: readonly { key: string; fields: readonly string[] }[];
};

/** The difference between two versions of a set, or between a set and one tailored from it. */
export type SetDifference = { domains: Differences; indicators: Differences; scale: Differences };

/**
 * Compares two versions of a set. What has another key is another thing: an indicator that was renumbered is removed and
 * added. Order alone is no difference. Turned round, what was added is removed and the changes are the same.
 */
export function compareSets(before: IndicatorSet, after: IndicatorSet): SetDifference {
  return {
    domains: compare(before.domains.map(inOneOrder), after.domains.map(inOneOrder), ({ number }) => String(number)),
    indicators: compare(before.indicators, after.indicators, ({ key }: Indicator) => key),
    scale: compare(before.scale, after.scale, ({ key }: ScaleStep) => key),
  };
}

/** In which order a domain names its topics says nothing. */
function inOneOrder(domain: Domain): Domain {
  return { ...domain, topics: [...domain.topics].sort() };
}

/** Whether two versions ask the same questions and allow the same answers. */
export function isSameSet({ domains, indicators, scale }: SetDifference): boolean {
  return [domains, indicators, scale].every(
    ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
  );
}

function compare<Thing extends object>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Differences {
  const [old, current] = [before, after].map((things) => new Map(things.map((thing) => [keyOf(thing), thing])));
  const keys = (one?: Map<string, Thing>, other?: Map<string, Thing>) =>
    [...(one?.keys() ?? [])].filter((key) => !other?.has(key));
  const kept = [...(old ?? [])].flatMap(([key, thing]) => {
    const now = current?.get(key);
    const fields = now ? differingFields(thing, now) : [];
    return fields.length > 0 ? [{ key, fields }] : [];
  });
  return { added: keys(current, old), removed: keys(old, current), changed: kept };
}

function differingFields(one: object, other: object): string[] {
  const [a, b] = [one, other].map(
    (thing) => new Map(Object.entries(thing).map(([name, value]) => [name, stable(value)])),
  );
  const names = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]);
  return [...names].filter((name) => a?.get(name) !== b?.get(name)).sort();
}

/** The same text for the same value, in whatever order its keys were written. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
