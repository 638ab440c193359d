import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectDanger } from '../src/index.js';
import { ordinaryByRule, type Told, toldByRule } from './danger-set/by-rule.js';

/*
 * Written apart from whoever writes the signs of danger, who tune on other messages (messages/). What they miss here is a
 * life, what they hear too much costs a moment: recall has no margin, alarms on ordinary questions may be two in a hundred.
 */
function linesOf(file: string): string[] {
  return readFileSync(new URL(`danger-set/${file}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
}

function told(file: string): Told[] {
  return linesOf(file).map((line) => {
    const [grade, danger, ...words] = line.split(' ');
    if (grade !== 'now' && grade !== 'today') throw new Error(`Not a line of a danger file: ${line}`);
    return { grade, danger: danger ?? '', message: words.join(' ') };
  });
}

const files = ['es', 'pt', 'en', 'fr', 'ht', 'mixed', 'others'];
const dangerous = [...files.flatMap(told), ...toldByRule()];
const ordinary = [...linesOf('ordinary').map((line) => line.slice(line.indexOf(' ') + 1)), ...ordinaryByRule()];

describe('messages that the signs of danger were not written from', () => {
  it('are enough to mean something', () => {
    expect(new Set(dangerous.map(({ message }) => message)).size).toBeGreaterThan(600);
    expect(new Set(ordinary).size).toBeGreaterThan(900);
  });

  it('are all heard', () => {
    expect(dangerous.filter(({ message }) => detectDanger(message) === null)).toEqual([]);
  });

  it('raise no more than two alarms in a hundred ordinary questions', () => {
    const alarmed = ordinary.filter((question) => detectDanger(question) !== null);
    expect(alarmed.length / ordinary.length, alarmed.join('\n')).toBeLessThanOrEqual(0.02);
  });
});
