import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import * as cap from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('the example of the README prints what it says', () => {
  const example = /```ts\n([\s\S]+?)```/.exec(readme)?.[1] ?? '';
  const [imported, program = ''] = example.split("from '@ventanilla/cap';");
  expect(imported).toContain('{ readCap, writeCap }');
  const printed: string[] = [];
  const print = vi.spyOn(console, 'log').mockImplementation((...words) => void printed.push(words.join(' ')));
  new Function('readCap', 'writeCap', program)(cap.readCap, cap.writeCap);
  print.mockRestore();
  expect(printed).toEqual([...program.matchAll(/\/\/ (.+)/g)].map(([, words]) => words));
});
