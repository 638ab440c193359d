import type { ReliabilityStep } from '@ventanilla/answering';
import { learnReliability, type Observed } from './reliability.js';

/** One point of the curve: what was claimed on average, what was true, of how many answers. */
export type Point = { claimed: number; right: number; of: number };

const BINS = 10;

/**
 * The reliability curve, honestly: each half of the answers is judged by what was learnt from the other half.
 */
export function heldOutCurve(observed: readonly (Observed & { id: string })[]): Point[] {
  const halves = [0, 1].map((half) => observed.filter(({ id }) => sumOf(id) % 2 === half));
  const judged = halves.flatMap((half, at) => {
    const steps = learnReliability(halves[1 - at] ?? []);
    return half.map(({ share, isRight }) => ({ claimed: claimedBy(steps, share), isRight }));
  });
  return Array.from({ length: BINS }, (_, bin) =>
    pointOf(judged.filter(({ claimed }) => binOf(claimed) === bin)),
  ).filter(({ of }) => of > 0);
}

/** How far claims are from the truth, on average over answers, 0 to 1. */
export function calibrationError(points: readonly Point[]): number {
  const all = points.reduce((sum, { of }) => sum + of, 0);
  return points.reduce((sum, { claimed, right, of }) => sum + (Math.abs(claimed - right) * of) / all, 0);
}

function claimedBy(steps: readonly ReliabilityStep[], share: number): number {
  return steps.findLast(({ from }) => share >= from)?.right ?? 0;
}

function pointOf(judged: readonly { claimed: number; isRight: boolean }[]): Point {
  const of = judged.length;
  const claimed = judged.reduce((sum, answer) => sum + answer.claimed, 0) / of;
  return { claimed, right: judged.filter(({ isRight }) => isRight).length / of, of };
}

function binOf(claimed: number): number {
  return Math.min(BINS - 1, Math.floor(claimed * BINS));
}

/** Halves must be the same on every machine. */
function sumOf(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}
