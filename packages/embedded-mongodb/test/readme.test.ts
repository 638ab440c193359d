import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';

const folder = mkdtempSync(join(import.meta.dirname, 'readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');

/** The first program of the README, with its package taken from the sources and its data and port out of the way. */
function exampleProgram(): string {
  const [, program = ''] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  return program
    .replace("'@ventanilla/embedded-mongodb'", "'../../src/index.js'")
    .replace("'./data'", JSON.stringify(join(folder, 'data')))
    .replace('27017', '0');
}

it('runs the example of the README', { timeout: 30_000 }, async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  writeFileSync(join(folder, 'example.ts'), exampleProgram());
  await import(join(folder, 'example.ts'));
  expect(said.mock.calls).toEqual([[[expect.objectContaining({ title: 'Rayuela', year: 1963 })]]]);
  said.mockRestore();
});
