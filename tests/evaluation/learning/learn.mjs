// Runs learn.ts from its sources, as evaluate.mjs does. Writes the weights where answering reads them.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const weights = '../../../packages/answering/src/collection/sentences/answer-weights.ts';
const { module } = await runnerImport(fileURLToPath(new URL('learn.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
  environments: { inline: { resolve: { conditions: ['source'], noExternal: [/^@ventanilla\//] } } },
});
process.exitCode = module.learn(fileURLToPath(new URL(weights, import.meta.url)));
