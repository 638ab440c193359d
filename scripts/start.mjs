// npm start: from a fresh clone to an open window. With --dev, every part starts again when its sources change.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, pnpm, quietTurbo, requireNode, root, runScript } from './prepare.mjs';

const isDev = process.argv.includes('--dev');

runScript(async () => {
  requireNode();
  console.log('Opening Ventanilla. The first time takes a minute or two.');
  await install();
  await build();
  if (isDev)
    pnpm(['exec', 'turbo', 'watch', 'build', '--filter=!@ventanilla/tests', '--output-logs=new-only'], {
      env: quietTurbo,
    }).catch(() => process.exit(1));
  open();
});

function open() {
  const main = join(root, 'packages/stack/dist/main.js');
  const child = spawn(process.execPath, [main, ...(isDev ? ['--watch'] : [])], { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; this process only waits for it to close everything.
  process.on('SIGINT', () => {});
  const stop = () => child.kill('SIGTERM');
  process.on('SIGTERM', stop);
  // npm told to end is gone without passing it on; then nobody is left to stop what it started.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1_000).unref();
  child.once('exit', (code) => process.exit(code ?? 1));
}
