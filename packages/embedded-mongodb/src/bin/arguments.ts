import { parseArgs } from 'node:util';

/** What to do and with what, as the command line says. */
export type Arguments = {
  readonly command: string;
  readonly help: boolean;
  readonly 'data-dir'?: string | undefined;
  readonly port?: string | undefined;
  readonly 'replica-set'?: string | undefined;
  readonly to?: string | undefined;
  readonly from?: string | undefined;
  readonly 'rebuild-indexes': boolean;
};

/** The command line makes no sense; the message says what is wrong with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** How the program is used. */
export const usage = `Usage: embedded-mongodb [--data-dir DIR] [--port N] [--replica-set NAME]
       embedded-mongodb backup --data-dir DIR --to DIR
       embedded-mongodb restore --from DIR --data-dir DIR
       embedded-mongodb check --data-dir DIR [--rebuild-indexes]

  --data-dir         folder for the data; created when missing; left out: a temporary one, removed at the end
  --port             port on 127.0.0.1, 27017 when left out; 0 takes a free one
  --replica-set      name of the replica set of one, rs0 when left out

  backup             copies the data as it is now; the server may go on
    --to             a folder that is not there or empty; afterwards a data folder itself
  restore            makes a data folder from a backup
    --from           the backup, which stays as it is
  check              reads everything and lists what disagrees; the server may go on; exit code 1 when something does
    --rebuild-indexes  first builds all indexes again from the documents; no server may be running`;

const options = {
  'data-dir': { type: 'string' },
  port: { type: 'string' },
  'replica-set': { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string' },
  'rebuild-indexes': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the words of a command line. Throws an error that says what is wrong with them. */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [command = 'serve', ...others] = positionals;
  if (others.length > 0) throw new UsageError(`one command at a time, not ${positionals.join(' ')}; see --help`);
  return { command, ...values };
}

/** The value of an option that must be given. */
export function required(values: Arguments, name: 'data-dir' | 'to' | 'from'): string {
  const value = values[name];
  if (value === undefined) throw new UsageError(`${values.command} needs --${name}; see --help`);
  return value;
}
