// Brings a clone to where it can run: right Node, dependencies installed, everything built. Uses nothing but Node itself.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Runs a program in the clone; its output goes to the terminal unless `quiet`, when it is kept and given back. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, npm_config_loglevel: 'error', ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(output);
      else reject(new CommandFailed(`${command} ${args.join(' ')}`, code, output));
    });
  });
}

/** A program that ended badly, with what it wrote when that was not shown already. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`"${command}" ended with code ${code}.${output ? `\n${output.slice(-6000)}` : ''}`);
  }
}

/** Runs the pinned pnpm, which npx fetches when it is not there yet. */
export function pnpm(args, options) {
  return run('npx', ['--yes', manifest.packageManager, ...args], options);
}

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Ventanilla needs Node 20.19 or newer; this is ${process.versions.node}. Install it from nodejs.org and try again.`,
  );
  process.exit(1);
}

/** Says what is being done and, when it is done, how long it took. Long steps say every ten seconds that they go on. */
export async function step(title, work) {
  const startedAt = Date.now();
  const seconds = () => ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`  ${title} …`);
  const alive = setInterval(() => console.log(`  ${title} … ${seconds()} s so far`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(alive);
    console.log(`  ${title}: ${seconds()} s`);
  }
}

/** Installs what the lockfile says, unless that is what is installed. */
export async function install() {
  const stamp = join(root, 'node_modules', '.installed-lockfile');
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  await step('Installing dependencies', () =>
    pnpm(['install', '--frozen-lockfile', '--reporter=append-only'], { quiet: true }),
  );
  writeFileSync(stamp, lockfile);
}

/** Builds everything that runs, with more settings of turbo if given; what has not changed comes from its cache. */
export async function build(...settings) {
  const args = [
    'exec',
    'turbo',
    'run',
    'build',
    '--filter=!@ventanilla/tests',
    '--output-logs=errors-only',
    ...settings,
  ];
  await step('Building', () => pnpm(args, { quiet: true, env: quietTurbo }));
}

export const quietTurbo = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' };

/** Runs the main function of a script; a failure is printed without a stack and becomes the exit code. */
export function runScript(main) {
  main().catch((error) => {
    console.error(`\n${error.message}`);
    process.exit(1);
  });
}
