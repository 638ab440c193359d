import type { Condition } from '../indexes/conditions.js';
import type { IndexPlan } from '../indexes/plan.js';
import { countRanges, recordIds } from '../indexes/scan.js';
import type { View } from '../storage/view.js';

/** How many documents a walk reads before it is asked whether it reads too many in vain: less than one in ten is one. */
const patience = 300;
const oneIn = 10;
/** So few documents are counted by reading them. */
const fewDocuments = 100;
/** Reading a document takes about as long as walking so many entries of an index. */
const entriesPerDocument = 10;
/** A set of so many places takes some ten megabytes. */
const mostPlaces = 300_000;
/** How often somebody may stop a walk that reads nothing but entries. */
const entriesBetweenLooks = 1_000;

/** Where documents lie that other indexes than the one walked say may match; `exact`: both together say all of the filter. */
type Together = { readonly places: ReadonlySet<number> | null; readonly exact: boolean };

/** What a walk leaves unread because other indexes say it cannot match: learnt once enough was read in vain. */
export class Narrowing {
  private read = 0;
  private found = 0;
  private places: ReadonlySet<number> | null = null;

  constructor(
    private readonly view: View,
    private readonly plan: IndexPlan,
    private readonly examine?: () => void,
  ) {}

  /** Whether the document at this place is worth reading. What matches all along always is. */
  readonly mayMatch = (place: number): boolean => this.places?.has(place) ?? true;

  note(isFound: boolean): void {
    this.read += 1;
    this.found += Number(isFound);
    if (this.read === patience && this.found * oneIn < this.read)
      this.places = findTogether(this.view, this.plan, this.examine).places;
  }
}

/** How many documents match, from indexes alone; null when some have to be read, or reading them all is quicker. */
export function countTogether(view: View, plan: IndexPlan, most: number, examine?: () => void): number | null {
  if (!plan.beside?.asked || countRanges(view, plan) <= fewDocuments) return null;
  const { places, exact } = findTogether(view, plan, examine);
  return exact ? placesOf(view, plan, { places, most, examine }).size : null;
}

function findTogether(view: View, plan: IndexPlan, examine?: () => void): Together {
  const plans = worthWalking(view, plan);
  const places = plans.reduce<ReadonlySet<number> | null>(
    (known, one) => placesOf(view, one, { places: known, most: Number.POSITIVE_INFINITY, examine }),
    null,
  );
  return { places, exact: isAllSaid([plan, ...plans]) };
}

/** Of the plans beside, those that say something more and have few entries for what they may save, the fewest first. */
function worthWalking(view: View, plan: IndexPlan): IndexPlan[] {
  const held = new Set(plan.held.map(({ condition }) => condition));
  const further = (plan.beside?.plans ?? []).filter((one) => one.held.some(({ condition }) => !held.has(condition)));
  if (further.length === 0) return [];
  const most = Math.min(mostPlaces, countRanges(view, plan) * entriesPerDocument);
  const sized = further.map((one) => ({ one, size: countRanges(view, one) }));
  const chosen: IndexPlan[] = [];
  for (const { one, size } of sized.sort((a, b) => a.size - b.size)) {
    if (size > most || one.held.every(({ condition }) => held.has(condition))) continue;
    chosen.push(one);
    for (const { condition } of one.held) held.add(condition);
  }
  return chosen;
}

function isAllSaid(plans: readonly IndexPlan[]): boolean {
  const said = new Set<Condition>();
  for (const { held } of plans) for (const { condition, exact } of held) if (exact) said.add(condition);
  return plans[0]?.beside?.asked?.every((condition) => said.has(condition)) === true;
}

type Among = {
  readonly places: ReadonlySet<number> | null;
  readonly most: number;
  readonly examine?: (() => void) | undefined;
};

/** The places that a plan leads to, of those in a set if there is one. */
function placesOf(view: View, plan: IndexPlan, { places, most, examine }: Among): ReadonlySet<number> {
  const found = new Set<number>();
  let walked = 0;
  for (const place of recordIds(view, plan)) {
    walked += 1;
    if (walked % entriesBetweenLooks === 0) examine?.();
    if (!places || places.has(place)) found.add(place);
    if (found.size >= most) break;
  }
  return found;
}
