import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadEnvFile } from 'node:process';
import {
  BusyPortError,
  PartFailedError,
  type PartName,
  readSettings,
  repositoryRoot,
  type Stack,
  type StackSettings,
  startStack,
} from './index.js';

/** What `npm start` runs once everything is built. */
async function main(): Promise<void> {
  const envFile = join(repositoryRoot, '.env');
  if (existsSync(envFile)) loadEnvFile(envFile);
  const settings = readSettings(process.env, repositoryRoot);
  const logOf = (part: PartName) => join(settings.dataDir, 'logs', `${part}.log`);
  const stack = await startStack({
    ...settings,
    watch: process.argv.includes('--watch'),
    onProgress: (message) => console.log(`  ${message}`),
    onRestart: (part) => console.log(`  The ${part} had stopped and was started again; see ${logOf(part)}`),
    onGiveUp: (part) => console.log(`  The ${part} keeps stopping and is left down; ${logOf(part)} says why`),
  });
  console.log(summary(stack, settings));
  stopOnSignal(stack);
}

function summary(stack: Stack, settings: StackSettings): string {
  const { firstStaffEmail, firstStaffPassword } = stack.secrets;
  const rows = [
    ['Chat page', stack.chatUrl ?? 'off: the bot talks to Telegram'],
    ['Dashboard', `${stack.coreUrl}/admin/`],
    ['  sign in as', `${firstStaffEmail}  ${firstStaffPassword}`],
    ['', 'made up on the first start; change it in the dashboard'],
    ['API reference', `${stack.coreUrl}/docs`],
    ['Database', settings.mongodbUri ? 'your MongoDB (MONGODB_URI)' : stack.mongodbUri],
    ['Data and logs', relative(process.cwd(), settings.dataDir) || settings.dataDir],
  ];
  const lines = rows.map(([label = '', value]) => `  ${label.padEnd(16)}${value}`);
  const next = [
    '  A real Telegram bot:  TELEGRAM_BOT_TOKEN=… npm start   (a token from @BotFather)',
    '  A real MongoDB:       MONGODB_URI=mongodb://… npm start   (a replica set)',
    '  Both can stand in a file named .env; see .env.example.  Ctrl-C stops everything.',
  ];
  return `\nVentanilla is open.\n\n${lines.join('\n')}\n\n${next.join('\n')}\n`;
}

function stopOnSignal(stack: Stack): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    console.log('\nClosing the window…');
    await stack.stop();
    console.log('Closed. Everything is kept for the next start.');
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: unknown) => {
  const known = error instanceof BusyPortError || error instanceof PartFailedError;
  console.error(`\n${known || error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
