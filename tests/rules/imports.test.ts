import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@ventanilla/stack';
import { describe, expect, it } from 'vitest';

/** Who may import whom of ours, in running code: the table of ARCHITECTURE.md. */
const allowed: Record<string, string[]> = {
  'packages/contracts': [],
  'packages/cap': [],
  'packages/mgi': ['directory'],
  'packages/directory': [],
  'packages/languages': [],
  'packages/embedded-mongodb': [],
  'packages/telegram-sandbox': [],
  'packages/answering': ['languages'],
  'packages/starter-content': ['contracts'],
  'packages/testing': ['contracts'],
  'packages/stack': ['contracts', 'starter-content'],
  'apps/core': ['contracts', 'answering', 'cap', 'mgi', 'directory', 'languages'],
  'apps/bot': ['contracts', 'languages'],
  'apps/admin': ['contracts', 'directory', 'languages', 'mgi'],
};

function sourcesOf(folder: string): string[] {
  const files = readdirSync(join(repositoryRoot, folder, 'src'), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !/\.test\.tsx?$|[/\\]testing[/\\]/.test(path));
}

const importsOfOurs = /(?:from|import)\s*\(?\s*['"]@ventanilla\/([\w-]+)([^'"]*)['"]/g;

describe.each(Object.entries(allowed))('%s', (folder, mayImport) => {
  const imports = sourcesOf(folder).flatMap((path) => [...readFileSync(path, 'utf8').matchAll(importsOfOurs)]);

  it('imports of ours only what it may', () => {
    const names = [...new Set(imports.map((match) => match[1] ?? ''))];
    expect(names.filter((name) => !mayImport.includes(name))).toEqual([]);
  });

  it('imports through the public entry of a package', () => {
    expect(imports.map((match) => match[0]).filter((text) => /\/(src|dist)\//.test(text))).toEqual([]);
  });
});

it('covers every workspace', () => {
  const folders = ['apps', 'packages'].flatMap((parent) =>
    readdirSync(join(repositoryRoot, parent)).map((name) => `${parent}/${name}`),
  );
  expect(folders.filter((folder) => !(folder in allowed))).toEqual([]);
});
