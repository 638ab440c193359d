import type { Running } from '../accumulators/accumulator.js';
import { accumulators } from '../accumulators/accumulators.js';
import type { MemoryMeter } from '../memory.js';
import { compileFrames, type Frames } from './bounds.js';
import type { Partition, WindowCall, WindowFunction } from './partition.js';

/** Begins to total what is in a frame. */
export type StartFrame = (memory: MemoryMeter) => Running;

/** An accumulator of `$group` over the frame of each document. */
export function overFrames(call: WindowCall): WindowFunction {
  const compile = accumulators[call.name];
  const start = compile?.(call.operand, call.context);
  return totalling(compileFrames(call), (memory) => start?.({}, memory) ?? { add: () => undefined, value: () => null });
}

/** What grows only at its end is added to; what loses its beginning is totalled anew, which keeps sums of doubles exact. */
export function totalling(frames: Frames, start: StartFrame): WindowFunction {
  return function* (partition) {
    const frameOf = frames(partition);
    let running = start(partition.memory);
    let from = 0;
    let to = 0;
    for (let place = 0; place < partition.documents.length; place += 1) {
      const frame = frameOf(place);
      if (frame.from !== from || frame.to < to) {
        running = start(partition.memory);
        from = frame.from;
        to = from;
      }
      addUpTo(frame.to, partition, running, to);
      to = Math.max(to, frame.to);
      yield running.value();
    }
  };
}

function addUpTo(end: number, { documents }: Partition, running: Running, from: number): void {
  for (let i = from; i < end; i += 1) {
    const document = documents[i];
    if (document) running.add(document);
  }
}
