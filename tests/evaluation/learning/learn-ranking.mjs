// Runs learn-ranking.ts from its sources, as learn.mjs does. Writes the weights where answering reads them.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const weights = '../../../packages/answering/src/collection/learnt-look.ts';
const { module } = await runnerImport(fileURLToPath(new URL('learn-ranking.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
  environments: { inline: { resolve: { conditions: ['source'], noExternal: [/^@ventanilla\//] } } },
});
process.exitCode = module.learnRanking(fileURLToPath(new URL(weights, import.meta.url)));
