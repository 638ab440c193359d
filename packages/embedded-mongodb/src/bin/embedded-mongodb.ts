#!/usr/bin/env node
import { type Arguments, readArguments, UsageError, usage } from './arguments.js';
import { fail } from './fail.js';
import { runBackup, runCheck, runRestore } from './maintain.js';
import { serve } from './serve.js';

const commands: Readonly<Record<string, (values: Arguments) => Promise<void>>> = {
  serve,
  backup: runBackup,
  restore: runRestore,
  check: runCheck,
};

async function main(): Promise<void> {
  const values = readArguments(process.argv.slice(2));
  if (values.help) return console.log(usage);
  const run = Object.hasOwn(commands, values.command) ? commands[values.command] : undefined;
  if (!run) throw new UsageError(`there is no command ${values.command}; see --help`);
  await run(values);
}

main().catch(fail);
