import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Inspection, inspectHsds } from './inspect-hsds.js';

const usage = `hsds-validate: holds a directory of services against Open Referral HSDS 3.1

  hsds-validate FILE.json      JSON: an entity, a list, a page of an API or a document with lists
  hsds-validate FILE.zip       a tabular data package, or a zip with one JSON file
  hsds-validate FOLDER         the CSV files of a tabular data package
  hsds-validate --json PATH    the problems as JSON, for programs

Ends with 0 when it is valid, 1 when it is not, 2 when it can not be read.`;

/** Where reading failed; the command says so and ends with 2. */
const UNREADABLE = 2;

/** Does what the arguments ask for, saying it line by line, and gives back how the process should end. */
export function main(given: readonly string[], say: (line: string) => void): number {
  const asJson = given.includes('--json');
  const [path, ...others] = given.filter((argument) => argument !== '--json');
  if (path === undefined || path.startsWith('-') || others.length > 0) {
    say(usage);
    return path === '--help' || path === '-h' ? 0 : UNREADABLE;
  }
  try {
    return report(inspectHsds(filesAt(path)), asJson, say);
  } catch (error) {
    say(`${path} can not be read: ${error instanceof Error ? error.message : String(error)}`);
    return UNREADABLE;
  }
}

function filesAt(path: string): Record<string, Uint8Array> {
  if (!statSync(path).isDirectory()) return { [path]: readFileSync(path) };
  const names = readdirSync(path).filter((name) => /\.(csv|json)$/i.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name))]));
}

function report({ looked, problems }: Inspection, asJson: boolean, say: (line: string) => void): number {
  if (asJson) say(JSON.stringify({ valid: problems.length === 0, looked, problems }, null, 2));
  else {
    for (const { path, code, message } of problems) say(`${path || '(whole)'}  ${code}  ${message}`);
    say(
      problems.length === 0
        ? `Valid HSDS 3.1 (${looked}).`
        : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} (${looked}).`,
    );
  }
  return problems.length === 0 ? 0 : 1;
}
