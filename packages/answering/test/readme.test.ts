import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createKnowledge, decide, detectDanger } from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const example = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';

it('the example of the README says what it says', () => {
  const code = example.replace(/^import .*$/m, '');
  const promises = [...code.matchAll(/^(.+); \/\/ (.+)$/gm)].map(([, expression, value]) => [expression, value]);
  const body = `${code}\nreturn [${promises.map(([expression, value]) => `[${expression}, ${value}]`).join(',')}];`;
  const results = new Function('createKnowledge', 'decide', 'detectDanger', body)(
    createKnowledge,
    decide,
    detectDanger,
  );
  expect(promises).toHaveLength(5);
  for (const [said, promised] of results) expect(said).toEqual(promised);
});
