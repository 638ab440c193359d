/** A function to make small, with its slope. */
export type Slope = (at: Float64Array) => { value: number; gradient: Float64Array };

/** How many steps are remembered to guess the curvature from. */
const MEMORY = 8;
const MOST_HALVINGS = 20;
/** A step that gains less than this share of the value is the last. */
const LEAST_GAIN = 1e-5;
const ARMIJO = 1e-4;

type Step = { moved: Float64Array; turned: Float64Array };

/** Finds the lowest place of a smooth function, from 0 on (L-BFGS). The same function gives the same place. */
export function minimize(slope: Slope, dimensions: number, mostSteps: number): Float64Array {
  let place: Float64Array = new Float64Array(dimensions);
  let here = slope(place);
  const steps: Step[] = [];
  for (let count = 0; count < mostSteps; count++) {
    const direction = directionFrom(here.gradient, steps);
    const next = goDown(slope, place, here, direction);
    const step = { moved: minus(next.place, place), turned: minus(next.gradient, here.gradient) };
    if (dot(step.moved, step.turned) > 1e-10) steps.push(step);
    if (steps.length > MEMORY) steps.shift();
    const isDone = here.value - next.value < LEAST_GAIN * Math.abs(here.value);
    place = next.place;
    here = next;
    if (isDone) break;
  }
  return place;
}

function goDown(
  slope: Slope,
  place: Float64Array,
  here: { value: number; gradient: Float64Array },
  direction: Float64Array,
) {
  const fall = dot(here.gradient, direction);
  let length = 1;
  for (let halving = 0; ; halving++) {
    const next = place.map((value, index) => value + length * (direction[index] ?? 0));
    const there = slope(next);
    if (there.value <= here.value + ARMIJO * length * fall || halving === MOST_HALVINGS) {
      return { place: next, ...there };
    }
    length /= 2;
  }
}

/** The way down, bent by the curvature that the last steps met (two-loop recursion). */
function directionFrom(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((value) => -value);
  const shares: number[] = [];
  for (const { moved, turned } of [...steps].reverse()) {
    const share = dot(moved, direction) / dot(moved, turned);
    shares.unshift(share);
    add(direction, turned, -share);
  }
  const last = steps.at(-1);
  const scale =
    last === undefined
      ? 1 / Math.sqrt(dot(gradient, gradient) + 1e-12)
      : dot(last.moved, last.turned) / dot(last.turned, last.turned);
  for (let index = 0; index < direction.length; index++) direction[index] = (direction[index] ?? 0) * scale;
  steps.forEach(({ moved, turned }, index) => {
    const share = dot(turned, direction) / dot(moved, turned);
    add(direction, moved, (shares[index] ?? 0) - share);
  });
  return direction;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] as number) * (other[index] as number);
  return sum;
}

function add(to: Float64Array, values: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index++) to[index] = (to[index] as number) + times * (values[index] as number);
}

function minus(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, index) => value - (other[index] as number));
}
