import { type Document, isDocument } from '../../../bson/codec.js';
import { isNumeric } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import type { Stage } from '../environment.js';

/** `$sample`: a random choice without repetition, in random order. */
export function compileSample(spec: unknown): Stage {
  const size = sampleSize(spec);
  return function* (documents) {
    const chosen: Document[] = [];
    let seen = 0;
    for (const document of documents) {
      seen += 1;
      if (chosen.length < size) chosen.push(document);
      else replaceRandomly(chosen, document, seen);
    }
    shuffle(chosen);
    yield* chosen;
  };
}

function sampleSize(spec: unknown): number {
  if (!isDocument(spec)) throw new MongoError('Location28745', 'the $sample stage specification must be an object');
  const stray = Object.keys(spec).find((name) => name !== 'size');
  if (stray) throw new MongoError('Location28748', `unrecognized option to $sample: ${stray}`);
  if (!('size' in spec)) throw new MongoError('Location28749', '$sample stage must specify a size');
  const size = spec['size'];
  if (!isNumeric(size)) throw new MongoError('Location28746', 'size argument to $sample must be a number');
  const whole = Math.trunc(Number(size.valueOf()));
  if (!(whole > 0)) throw new MongoError('Location28747', 'size argument to $sample must be a positive integer');
  return whole;
}

function replaceRandomly(chosen: Document[], document: Document, seen: number): void {
  const place = Math.floor(Math.random() * seen);
  if (place < chosen.length) chosen[place] = document;
}

function shuffle(items: Document[]): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(Math.random() * (i + 1));
    const [a, b] = [items[i], items[j]];
    if (a && b) [items[i], items[j]] = [b, a];
  }
}
