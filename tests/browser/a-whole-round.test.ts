import { afterAll, beforeAll, describe } from 'vitest';
import { answered } from './round/answered.js';
import { decided } from './round/decided.js';
import { followed } from './round/followed.js';
import { published } from './round/published.js';
import { Walk } from './round/walk.js';

/** Each part goes on where the one before it ended. */
const walk = new Walk();
beforeAll(() => walk.begin());
afterAll(() => walk.end());

describe('a whole round of an invented municipality', () => {
  answered(walk);
  decided(walk);
  published(walk);
  followed(walk);
});
