import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const packages = [
  'answering',
  'cap',
  'contracts',
  'directory',
  'embedded-mongodb',
  'languages',
  'mgi',
  'stack',
  'starter-content',
  'telegram-sandbox',
  'testing',
];
const apps = ['core', 'bot'];

/** Folders are meant from this file, wherever vitest was started. */
function at(...folders: string[]): string {
  return join(import.meta.dirname, ...folders);
}

/** Tests that need nothing but the sources: beside the code, or in a workspace's test folder. */
function unitProject(folder: string, name: string) {
  return {
    extends: true as const,
    test: {
      name: `unit:${name}`,
      root: at(folder, name),
      include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
      // One process serves many files, so that Nest and react-admin are not loaded anew for each: a file leaves nothing behind.
      isolate: false,
      // Not what a test should take, but what it may on a machine with a lot else to do.
      testTimeout: 30_000,
      hookTimeout: 30_000,
    },
  };
}

/** The dashboard as staff get it, on React's build for production: the one for developing takes half as much time again. */
function dashboardProject() {
  const { test, ...rest } = unitProject('apps', 'admin');
  return {
    ...rest,
    oxc: { jsx: { development: false } },
    test: {
      ...test,
      environment: 'jsdom',
      env: { NODE_ENV: 'production' },
      setupFiles: [at('apps', 'admin', 'src', 'testing', 'drawn-at-once.ts')],
    },
  };
}

/** Tests that cross workspaces; each folder of tests/ is one project. */
function crossProject(name: string, timeoutMs: number) {
  return {
    extends: true as const,
    test: { name, root: at('tests', name), include: ['**/*.test.ts'], testTimeout: timeoutMs, hookTimeout: 120_000 },
  };
}

/** Tests of whole windows, which begin as copies of one that is prepared. What they share is loaded once for many files. */
function windowProject(name: string, timeoutMs: number) {
  const { test, ...rest } = crossProject(name, timeoutMs);
  return {
    ...rest,
    test: {
      ...test,
      isolate: false,
      globalSetup: at('tests', 'support', 'prepare-window.ts'),
      // One more than elsewhere: a good part of the time a test of a window waits for a page, a bot or a timer.
      maxWorkers: 3,
      sequence: { groupOrder: 1 },
    },
  };
}

function browserProject() {
  const { test, ...rest } = windowProject('browser', 120_000);
  return { ...rest, test: { ...test, setupFiles: [at('tests', 'support', 'tell-what-pages-showed.ts')] } };
}

/** Measurements: printed, never judged, one after the other. */
const benchProject = {
  extends: true as const,
  test: {
    name: 'bench',
    root: at('tests', 'bench'),
    include: ['**/*.bench.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
};

export default defineConfig({
  // Packages are read from their sources, never from a stale build.
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    maxWorkers: 2,
    projects: [
      ...packages.map((name) => unitProject('packages', name)),
      ...apps.map((name) => unitProject('apps', name)),
      dashboardProject(),
      crossProject('rules', 30_000),
      crossProject('evaluation', 30_000),
      windowProject('journeys', 60_000),
      windowProject('faults', 120_000),
      browserProject(),
      benchProject,
    ],
  },
});
