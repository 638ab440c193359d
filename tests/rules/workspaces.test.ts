import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@ventanilla/stack';
import { describe, expect, it } from 'vitest';

type Manifest = {
  name: string;
  license?: string;
  packageManager?: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
};

const read = (...path: string[]) => readFileSync(join(repositoryRoot, ...path), 'utf8');
const folders = ['apps', 'packages'].flatMap((parent) =>
  readdirSync(join(repositoryRoot, parent)).map((name) => `${parent}/${name}`),
);
const workspaces = [...folders, 'tests'].map((folder) => ({
  folder,
  manifest: JSON.parse(read(folder, 'package.json')) as Manifest,
}));

describe.each(workspaces)('$folder', ({ folder, manifest }) => {
  it('has the four scripts that turbo runs, since turbo skips a missing one silently', () => {
    expect(Object.keys(manifest.scripts ?? {})).toEqual(expect.arrayContaining(['build', 'typecheck', 'test', 'lint']));
  });

  it('takes every version from the catalog', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => version !== 'catalog:' && version !== 'workspace:*')).toEqual([]);
  });

  it('is Apache-2.0 and has a README', () => {
    expect(manifest.license).toBe('Apache-2.0');
    expect(existsSync(join(repositoryRoot, folder, 'README.md'))).toBe(true);
  });
});

const published = workspaces.filter(({ folder }) => folder.startsWith('packages/'));

describe.each(published)('$folder, as a package', ({ folder, manifest }) => {
  it('shows in its README how to use it', () => {
    expect(read(folder, 'README.md')).toMatch(/```(ts|sh)\n/);
  });

  it('is named in the README of the project, and its tests are run', () => {
    expect(read('README.md')).toContain(`(${folder})`);
    expect(read('vitest.config.ts')).toContain(`'${folder.split('/')[1]}'`);
  });

  it('is named after its folder', () => {
    expect(manifest.name).toBe(`@ventanilla/${folder.split('/')[1]}`);
  });
});

describe('the repository', () => {
  it('pins the package manager that both commands call', () => {
    expect((JSON.parse(read('package.json')) as Manifest).packageManager).toBe('pnpm@10.34.9');
  });

  it('names in its documents only files that exist', () => {
    const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
    const links = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!http|#)([^)#]+)/g)].map((m) => m[1] ?? ''),
    );
    expect(links.filter((link) => !existsSync(join(repositoryRoot, link)))).toEqual([]);
  });

  it('offers in its README only scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as Manifest;
    const named = [...read('README.md').matchAll(/pnpm@[\d.]+ (\w+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !scripts?.[name])).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});
