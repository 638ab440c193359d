import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { migraCidadesSet } from './migracidades.js';
import { starterSet } from './starter-set.js';

/** What each version holds. Other contents are another version: an installation keeps, of each, what it has. */
const held = [
  { set: starterSet, name: 'mgi-topics 2', digest: 'cbf05224de6bdb68' },
  { set: migraCidadesSet, name: 'migracidades-dimensions 2', digest: 'd31d785842a11e5c' },
];

it.each(held)('$name holds what it was given out with', ({ set, name, digest }) => {
  const { key, version, ...content } = set;
  expect(`${key} ${version}`).toBe(name);
  expect(createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)).toBe(digest);
});
