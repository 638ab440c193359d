// npm test: everything that continuous integration runs, on a machine that has only Node and npm.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { build, install, pnpm, quietTurbo, requireNode, runScript, step } from './prepare.mjs';

const reports = mkdtempSync(join(tmpdir(), 'ventanilla-tests-'));
const failures = [];

runScript(async () => {
  requireNode();
  await install();
  await check('Format and lint', ['exec', 'biome', 'ci', '.']);
  // Unit tests wait for a timer or a process a sixth of the time: what reads the same sources is done meanwhile.
  const unit = tests('Unit tests and repository rules', ['unit:*', 'rules', 'evaluation']);
  const [checked] = await Promise.allSettled([checkBuildAndEvaluate(), unit]);
  if (checked.status === 'rejected') throw checked.reason;
  const chromium = await ensureChromium();
  // In one run, so that no processor waits for the last file of each.
  await tests('Journeys, faults and browser', ['journeys', 'faults', 'browser'], { CHROMIUM_PATH: chromium });
  finish();
});

/** One part at a time, so that the tests beside it keep most of two processors. */
async function checkBuildAndEvaluate() {
  const types = ['exec', 'turbo', 'run', 'typecheck', '--concurrency=1', '--output-logs=errors-only'];
  await check('Types', types);
  await check('Boundaries', ['exec', 'turbo', 'boundaries']);
  await build('--concurrency=1');
  // The other set is held to its floors by a test of the evaluation.
  await check('Evaluation of answers', ['run', 'evaluate', '--set', 'town']);
}

async function check(title, args, env = {}) {
  const work = () => pnpm(args, { env: { ...quietTurbo, ...env } });
  await step(title, work).catch((error) => failures.push(`${title}: ${error.message}`));
}

/** Runs projects of vitest; a report beside the usual output lets the totals be added up at the end. */
async function tests(title, projects, env) {
  const report = join(reports, `${projects[0]?.replace(/\W/g, '')}.json`);
  const chosen = projects.flatMap((name) => ['--project', name]);
  await check(
    title,
    ['exec', 'vitest', 'run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  );
}

function finish() {
  const totals = readdirSync(reports).map((file) => JSON.parse(readFileSync(join(reports, file), 'utf8')));
  const sum = (field) => totals.reduce((total, report) => total + report[field], 0);
  rmSync(reports, { recursive: true });
  if (failures.length > 0) console.error(`\nNot in order:\n${failures.join('\n')}`);
  console.log(`\n${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`);
  process.exit(failures.length > 0 || sum('numFailedTests') > 0 ? 1 : 0);
}
