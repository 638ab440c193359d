import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compatibilityOf, findReason } from '../src/compatibility/compatibility.js';
import { inventory, type Kind, kinds } from '../src/compatibility/inventory.js';
import { renderCompatibility } from '../src/compatibility/render.js';
import { administrationExamples } from './examples/commands/administration.js';
import { collectionExamples } from './examples/commands/collections.js';
import { readingAndWritingExamples } from './examples/commands/reading-and-writing.js';
import { sessionExamples } from './examples/commands/sessions.js';

const folder = import.meta.dirname;
const commandExamples = [
  ...administrationExamples,
  ...collectionExamples,
  ...readingAndWritingExamples,
  ...sessionExamples,
];

/** All tests as one text: operators stand in them as they are written in MongoDB's language. */
const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('compatibility'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

/** How names without a name of their own are written. */
const written: Readonly<Record<string, RegExp>> = {
  $: /\.\$['.]/,
  '$[]': /\.\$\[\]/,
  '$[identifier]': /\.\$\[[a-z]/,
};

function isTested(kind: Kind, name: string): boolean {
  if (kind === 'commands') return commandExamples.some(({ command }) => Object.keys(command)[0] === name);
  return (written[name] ?? new RegExp(`\\${name}\\b`)).test(tests);
}

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

  it.each(kinds)('finds a test of everything of the %s that is served', (kind) => {
    const served = compatibilityOf(kind).filter(({ served }) => served !== 'no');
    expect(served.map(({ name }) => name).filter((name) => !isTested(kind, name))).toEqual([]);
  });
});
