// pnpm verify: everything that needs no running window. Every check runs; the failures are listed at the end.
import { pnpm, quietTurbo, runScript, step } from './prepare.mjs';

const checks = [
  ['Format and lint', ['exec', 'biome', 'ci', '.']],
  ['Types', ['exec', 'turbo', 'run', 'typecheck', '--output-logs=errors-only']],
  ['Boundaries', ['exec', 'turbo', 'boundaries']],
  ['Unit tests', ['exec', 'vitest', 'run', '--project', 'unit:*', '--project', 'rules', '--project', 'evaluation']],
];

runScript(async () => {
  const failures = [];
  for (const [title, args] of checks) {
    await step(title, () => pnpm(args, { env: quietTurbo })).catch((error) =>
      failures.push(`${title}: ${error.message}`),
    );
  }
  if (failures.length > 0) throw new Error(`Not in order:\n${failures.join('\n')}`);
});
