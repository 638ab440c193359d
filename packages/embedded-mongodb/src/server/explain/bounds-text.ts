import type { Document } from '../../bson/codec.js';
import { show } from '../../bson/show.js';
import { type Interval, Written } from '../../indexes/interval.js';
import type { IndexPlan } from '../../indexes/plan.js';

/** The bounds of an index plan as MongoDB writes them, field by field in the order of the walk: `["(10, inf.0]"]`. */
export function showBounds({ index, intervals, reverse }: IndexPlan): Document {
  return Object.fromEntries(
    index.fields.map(({ path, direction }, i) => {
      const backwards = (direction === -1) !== reverse;
      const shown = (intervals[i] ?? []).map((interval) => showInterval(interval, backwards));
      return [path, backwards ? shown.reverse() : shown];
    }),
  );
}

function showInterval({ edges }: Interval, backwards: boolean): string {
  const from = { text: showEdge(edges.from), open: edges.fromOpen === true };
  const to = { text: showEdge(edges.to), open: edges.toOpen === true };
  const [first, last] = backwards ? [to, from] : [from, to];
  return `${first.open ? '(' : '['}${first.text}, ${last.text}${last.open ? ')' : ']'}`;
}

function showEdge(value: unknown): string {
  return value instanceof Written ? value.text : show(value);
}
