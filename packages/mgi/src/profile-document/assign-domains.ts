import type { Domain } from '../domain.js';
import { findWords } from '../words.js';
import { type Doubt, doubt } from './doubt.js';
import type { Group } from './groups.js';
import type { Line } from './line.js';

/** A group with its domain: `null` when there is none left for it, and whether a heading said so or only the order. */
export type PlacedGroup = { group: Group; domain: Domain | null; confirmed: boolean };

/**
 * Gives each group its domain: the one its heading names, else the one that follows the group before it. Whatever is
 * not said by a heading is reported, and so are repeated and missing domains.
 */
export function assignDomains(
  groups: readonly Group[],
  domains: readonly Domain[],
): { placed: PlacedGroup[]; doubts: Doubt[] } {
  const placed: PlacedGroup[] = [];
  for (const group of withoutStrayHeading(groups, domains)) {
    const previous = placed.at(-1);
    const next = previous ? previous.domain && domains[domains.indexOf(previous.domain) + 1] : domains[0];
    placed.push({ group, domain: group.heading?.domain ?? next ?? null, confirmed: group.heading !== null });
  }
  return { placed, doubts: [...placementDoubts(placed), ...missingDomains(placed, domains)] };
}

/**
 * Pages that define all domains first and then list findings would hand the last definition's heading to a first group
 * that has none. It only counts when it stands right above the findings, or when other groups have headings, none of
 * which is the same or comes before it in the set: a copy that is cut off may have lost the one that is the same.
 */
function withoutStrayHeading(groups: readonly Group[], domains: readonly Domain[]): Group[] {
  const [first, ...rest] = groups;
  if (!first) return [];
  const { heading } = first;
  const isAlone = rest.every((group) => group.heading === null);
  const placeOf = (group: Group) => (group.heading ? domains.indexOf(group.heading.domain) : Number.POSITIVE_INFINITY);
  const isOvertaken = rest.some((group) => placeOf(group) <= placeOf(first));
  const isStray = heading !== null && !heading.direct && (isAlone || isOvertaken);
  return [isStray ? { ...first, heading: null } : first, ...rest];
}

function placementDoubts(placed: readonly PlacedGroup[]): Doubt[] {
  return placed.flatMap(({ group, domain, confirmed }, index) => {
    const line = firstLineOf(group);
    if (domain === null) return [doubt('domainUnknown', line)];
    const repeated = placed.slice(0, index).some((earlier) => earlier.domain === domain);
    return [
      ...(confirmed ? [] : [doubt('domainInferred', line)]),
      ...(repeated ? [doubt('domainRepeated', line)] : []),
      ...(group.sections.length === 1 ? [doubt('sectionMissing', line)] : []),
    ];
  });
}

function missingDomains(placed: readonly PlacedGroup[], domains: readonly Domain[]): Doubt[] {
  if (placed.length === 0) return [];
  const missing = domains.filter((domain) => placed.every((each) => each.domain !== domain));
  return missing.map((domain) => doubt('domainMissing', { number: 0, text: nameOf(domain) }));
}

/** In English like the doubts, else in whatever language the set has, else by its number. */
function nameOf({ names, number }: Domain): string {
  return findWords(names, ['en', ...Object.keys(names)]) ?? String(number);
}

function firstLineOf({ sections }: Group): Line | undefined {
  return sections[0]?.heading;
}
