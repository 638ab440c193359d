import type { DomainCount } from '../finding.js';

/** A point of the drawing: x to the right, y down, the origin at its upper left corner. */
export type WheelPoint = { x: number; y: number };

/**
 * The geometry of one domain: `path` is its slice, the two share paths its rim, split by how many findings of each kind
 * it has; a share without findings is an empty path. `centre` is where icon and label go, `width` how wide they may be.
 */
export type WheelSegment = {
  number: number;
  path: string;
  wellDevelopedPath: string;
  potentialPath: string;
  centre: WheelPoint;
  width: number;
};

/** Proportions of the wheel, as shares of its outer radius; the gap keeps neighbours apart for eyes that see no colour. */
const proportions = { hub: 0.3, slice: 0.895, rim: 0.915, edge: 0.995, centre: 0.605, gap: 0.014 };

/**
 * Divides a square drawing of `size` into equal segments, one per domain in the order given, clockwise from the top.
 * Works for any number of domains; pure numbers and path data, so that any renderer can draw it.
 */
export function wheelSegments(domains: readonly DomainCount[], size = 480): WheelSegment[] {
  const radius = size / 2;
  const sweep = (2 * Math.PI) / domains.length;
  return domains.map((domain, index) => {
    const from = index * sweep;
    const share = wellDevelopedShare(domain);
    const middle = from + sweep / 2;
    const ring = { radius, inner: proportions.rim, outer: proportions.edge };
    return {
      number: domain.number,
      path: ringPath({ radius, inner: proportions.hub, outer: proportions.slice, from, to: from + sweep }),
      wellDevelopedPath: share > 0 ? ringPath({ ...ring, from, to: from + sweep * share }) : '',
      potentialPath: domain.potential > 0 ? ringPath({ ...ring, from: from + sweep * share, to: from + sweep }) : '',
      centre: domains.length === 1 ? pointAt(radius, 0, 0) : pointAt(radius, proportions.centre * radius, middle),
      width: 2 * proportions.centre * radius * Math.sin(Math.min(sweep, Math.PI) / 2) * 0.92,
    };
  });
}

function wellDevelopedShare({ wellDeveloped, potential }: DomainCount): number {
  const total = wellDeveloped + potential;
  return total === 0 ? 0 : wellDeveloped / total;
}

type Ring = { radius: number; inner: number; outer: number; from: number; to: number };

/** A piece of a ring, drawn outer arc clockwise, inner arc back; narrower by the same gap at every radius. */
function ringPath({ radius, inner, outer, from, to }: Ring): string {
  const arc = (share: number) => {
    const trim = Math.min(proportions.gap / share, (to - from) / 3) / 2;
    return { reach: share * radius, start: from + trim, end: to - trim };
  };
  const [far, near] = [arc(outer), arc(inner)];
  const large = to - from > Math.PI ? 1 : 0;
  const at = (reach: number, angle: number) => format(pointAt(radius, reach, angle));
  return [
    `M${at(far.reach, far.start)}`,
    `A${round(far.reach)} ${round(far.reach)} 0 ${large} 1 ${at(far.reach, far.end)}`,
    `L${at(near.reach, near.end)}`,
    `A${round(near.reach)} ${round(near.reach)} 0 ${large} 0 ${at(near.reach, near.start)}Z`,
  ].join('');
}

/** Angles start at the top and go clockwise, as on a clock. */
function pointAt(radius: number, reach: number, angle: number): WheelPoint {
  return { x: round(radius + reach * Math.sin(angle)), y: round(radius - reach * Math.cos(angle)) };
}

function format({ x, y }: WheelPoint): string {
  return `${x} ${y}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
