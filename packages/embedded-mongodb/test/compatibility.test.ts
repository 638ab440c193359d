import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compatibilityOf, findReason } from '../src/compatibility/compatibility.js';
import { inventory, type Kind, kinds } from '../src/compatibility/inventory.js';
import { renderCompatibility } from '../src/compatibility/render.js';
import { shownBy } from './examples/shown.js';

const folder = import.meta.dirname;

/** What the examples, which are one command or one pipeline each, cannot show or nobody can foresee, and what shows it. */
const shownElsewhere: Partial<Record<Kind, Readonly<Record<string, string>>>> = {
  commands: {
    abortTransaction: 'transactions.test.ts',
    commitTransaction: 'transactions.test.ts',
    fsyncUnlock: 'always refused, as its example shows',
    getMore: 'cursors.test.ts',
    renameCollection: 'killed-cursors.test.ts',
    replSetInitiate: 'always refused, as its example shows',
    setParameter: 'always refused, as its example shows',
  },
  'aggregation stages': { $listSessions: 'pipelines/served.test.ts' },
  'update operators': { $currentDate: 'updates.test.ts' },
};

describe('COMPATIBILITY.md', () => {
  it('says what the code serves (pnpm compatibility writes it anew)', () => {
    expect(readFileSync(join(folder, '..', 'COMPATIBILITY.md'), 'utf8')).toBe(renderCompatibility());
  });

  it.each(kinds)('gives a reason for everything of the %s that is not served', (kind) => {
    const unserved = compatibilityOf(kind).filter(({ served }) => served === 'no');
    expect(unserved.filter(({ name }) => findReason(kind, name) === null)).toEqual([]);
  });

  it.each(kinds)('lists no name twice and knows every name of the %s', (kind) => {
    const names = compatibilityOf(kind).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...inventory[kind]]));
  });

  it.each(kinds)('finds everything of the %s that is served shown at work', (kind) => {
    const served = compatibilityOf(kind).filter(({ served }) => served !== 'no');
    const unshown = served.map(({ name }) => name).filter((name) => !shownBy[kind].has(name));
    expect(unshown).toEqual(Object.keys(shownElsewhere[kind] ?? {}));
  });
});
