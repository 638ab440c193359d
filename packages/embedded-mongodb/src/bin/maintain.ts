import { backup, check, rebuildIndexes, restore } from '../maintenance/maintenance.js';
import { type Arguments, required } from './arguments.js';

const mostProblemsShown = 100;

/** Copies the data of a running or stopped server. */
export async function runBackup(values: Arguments): Promise<void> {
  const [dataDir, to] = [required(values, 'data-dir'), required(values, 'to')];
  await backup(dataDir, to);
  console.log(`The data of ${dataDir} is copied to ${to}.`);
}

/** Makes a data folder from a backup. */
export async function runRestore(values: Arguments): Promise<void> {
  const [from, dataDir] = [required(values, 'from'), required(values, 'data-dir')];
  await restore(from, dataDir);
  console.log(`The backup ${from} is restored to ${dataDir}; start the server on it.`);
}

/** Lists what disagrees in the data; then the program ends with 1. */
export async function runCheck(values: Arguments): Promise<void> {
  const dataDir = required(values, 'data-dir');
  if (values['rebuild-indexes']) console.log(`${await rebuildIndexes(dataDir)} indexes are built again.`);
  const { collections, documents, entries, problems } = await check(dataDir);
  console.log(`${collections} collections, ${documents} documents, ${entries} index entries`);
  for (const problem of problems.slice(0, mostProblemsShown)) console.log(problem);
  if (problems.length > mostProblemsShown) console.log(`… and ${problems.length - mostProblemsShown} more`);
  if (problems.length === 0) return console.log('Everything agrees.');
  console.log(
    `${problems.length} problems. Stop the server and run check with --rebuild-indexes; if problems remain, restore a backup.`,
  );
  process.exitCode = 1;
}
