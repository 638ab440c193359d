import { readArguments, USAGE, type Wanted } from './arguments.js';
import { figuresOfOurs } from './omos/figures.js';
import { findOmosFolder, OMOS_ABSENT } from './omos/folder.js';
import { openOmos } from './omos/omos.js';
import { printOmos } from './omos/print.js';
import { printTown } from './town.js';

/** Measures, prints the tables, and gives the exit code: 1 when a promise is not kept, 2 for wrong use. */
export async function evaluate(args: string[]): Promise<number> {
  const wanted = wantedBy(args);
  if (wanted === 'usage' || wanted === 'wrong use') {
    console.log(USAGE);
    return wanted === 'usage' ? 0 : 2;
  }
  const folder = findOmosFolder();
  if (wanted.isFiguresOnly) return printFigures(folder, wanted.split);
  const code = wanted.sets.includes('town') ? await printTown(wanted) : 0;
  if (!wanted.sets.includes('omos')) return code;
  if (folder === null) console.log(`\n${OMOS_ABSENT}`);
  else printOmos(openOmos(folder), wanted);
  return code;
}

function wantedBy(args: readonly string[]): Wanted | 'usage' | 'wrong use' {
  try {
    return readArguments(args) ?? 'usage';
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 'wrong use';
  }
}

function printFigures(folder: string | null, split: string): number {
  if (folder === null) {
    console.error(OMOS_ABSENT);
    return 2;
  }
  console.log(JSON.stringify(figuresOfOurs(openOmos(folder), split), null, 2));
  return 0;
}
