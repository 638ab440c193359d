import { BUCKETS } from '@ventanilla/answering';
import type { Example } from './examples.js';

/** Weights of logistic regression, as real numbers. */
export type Model = { weights: Float64Array; bias: number };

const ROUNDS = 15;
const RATE = 0.15;
const RATE_FALLS = 0.3;
const FEATURE_RATE = 3;
const BIAS_RATE = 0.1;
/** Pulls weights towards nothing, that what was seen once does not speak loudly. */
const SHRINKING = 0.001;
/** A missed danger weighs more than a false alarm, what somebody wrote more than what a template makes. */
const DANGER_WEIGHT = 1.5;
const WRITTEN_WEIGHT = 3;

/** Learns from examples by stochastic gradient, in an order that is always the same. */
export function train(examples: readonly Example[]): Model {
  const model: Model = { weights: new Float64Array(BUCKETS), bias: -1 };
  const order = examples.map((_, at) => at);
  const next = numbersFrom(1);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next);
    for (const at of order) step(model, examples[at], RATE / (1 + round * RATE_FALLS));
  }
  return model;
}

/** How dangerous an example sounds: 0 is as likely as not. */
export function scoreOf({ weights, bias }: Model, { buckets }: Example): number {
  const sum = buckets.reduce((total, bucket) => total + (weights[bucket] ?? 0), 0);
  return sum / Math.sqrt(buckets.length || 1) + bias;
}

function step(model: Model, example: Example | undefined, rate: number): void {
  if (example === undefined) return;
  const share = 1 / Math.sqrt(example.buckets.length || 1);
  const likelihood = 1 / (1 + Math.exp(-scoreOf(model, example)));
  const error = rate * ((example.isDangerous ? 1 : 0) - likelihood) * weightOf(example);
  model.bias += error * BIAS_RATE;
  for (const bucket of example.buckets) {
    const weight = model.weights[bucket] ?? 0;
    model.weights[bucket] = weight + error * share * FEATURE_RATE - weight * SHRINKING * rate;
  }
}

function weightOf({ isDangerous, isMade }: Example): number {
  return (isDangerous ? DANGER_WEIGHT : 1) * (isMade ? 1 : WRITTEN_WEIGHT);
}

/** Knuth's linear congruence: good enough to shuffle, and the same everywhere. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state % below;
  };
}

function shuffle(order: number[], next: (below: number) => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = next(at + 1);
    [order[at], order[other]] = [order[other] ?? at, order[at] ?? other];
  }
}
