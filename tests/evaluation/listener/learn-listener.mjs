// Runs main.ts from its sources, as the tests do: no build first.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const fromSources = { conditions: ['source'], noExternal: [/^@ventanilla\//] };
const { module } = await runnerImport(fileURLToPath(new URL('main.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
  environments: { inline: { resolve: fromSources } },
});
module.main();
