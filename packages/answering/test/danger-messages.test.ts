import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectDanger } from '../src/index.js';

/**
 * Messages as they are typed on a phone, one a line: the danger they tell of, or `none`, then the message. Where two
 * dangers are told of, either may come first: `violence|trafficking`.
 */
function messagesIn(language: string): [string, string][] {
  const lines = readFileSync(new URL(`messages/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
}

const files = [
  'es',
  'pt',
  'en',
  'fr',
  'ht',
  'others',
  'indirect',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
];
const everyday = [
  'everyday',
  'everyday-sixth',
  'everyday-seventh',
  'everyday-eighth',
  'everyday-tenth',
  'everyday-eleventh',
];

describe.each([...files, ...everyday])('messages in %s', (language) => {
  it.each(messagesIn(language))('%s: "%s"', (danger, message) => {
    expect(danger.split('|')).toContain(detectDanger(message)?.danger ?? 'none');
  });
});
