// Runs evaluate.ts from its sources, as the tests do: no build first.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const fromSources = { conditions: ['source'], noExternal: [/^@ventanilla\//] };
const { module } = await runnerImport(fileURLToPath(new URL('evaluate.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
  environments: { inline: { resolve: fromSources } },
});
process.exitCode = await module.evaluate(process.argv.slice(2));
