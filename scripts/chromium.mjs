// Finds a Chromium for the browser tests, or installs the distribution's own where that is possible without asking.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, step } from './prepare.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a browser to drive; throws with what to do when there is none and none can be installed. */
export async function ensureChromium() {
  const found = process.env.CHROMIUM_PATH ?? findChromium();
  if (found) return found;
  if (canInstall()) await step('Installing Chromium', installChromium);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium or Chrome. Install it, or set CHROMIUM_PATH to its program, and try again.',
  );
}

function findChromium() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');
}

async function installChromium() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { quiet: true, env });
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { quiet: true, env });
}
