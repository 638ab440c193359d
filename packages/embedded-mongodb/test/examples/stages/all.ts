import type { StageExample } from '../stage-example.js';
import { accumulatingExamples } from './accumulating.js';
import { describingExamples } from './describing.js';
import { fillingExamples } from './filling.js';
import { groupingExamples } from './grouping.js';
import { joiningExamples } from './joining.js';
import { selectingExamples } from './selecting.js';
import { shapingExamples } from './shaping.js';
import { storingExamples } from './storing.js';
import { windowingExamples } from './windowing.js';

/** Every example of a stage, an accumulator or a window function. */
export const allStageExamples: readonly StageExample[] = [
  ...shapingExamples,
  ...selectingExamples,
  ...groupingExamples,
  ...accumulatingExamples,
  ...joiningExamples,
  ...windowingExamples,
  ...fillingExamples,
  ...storingExamples,
  ...describingExamples,
];
